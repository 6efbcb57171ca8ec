package org.cad0.ir.interchange.openscad;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.cad0.ir.interchange.shape.Point;
import org.cad0.ir.interchange.shape.Vector;
import org.cad0.ir.text.Numbers;

/** How values are written in OpenSCAD. */
final class Scad {

  private Scad() {}

  static String number(double value) {
    return Numbers.canonical(value);
  }

  static String vector(Vector vector) {
    return list(vector.x(), vector.y(), vector.z());
  }

  static String point(Point point) {
    return list(point.x(), point.y());
  }

  /** Returns the statement's head that puts the axes at three directions and the origin. */
  static String multmatrix(Vector x, Vector y, Vector z, Vector origin) {
    return "multmatrix(["
        + list(x.x(), y.x(), z.x(), origin.x())
        + ", "
        + list(x.y(), y.y(), z.y(), origin.y())
        + ", "
        + list(x.z(), y.z(), z.z(), origin.z())
        + "])";
  }

  static String list(double... values) {
    return Arrays.stream(values).mapToObj(Scad::number).collect(joining(", ", "[", "]"));
  }
}
