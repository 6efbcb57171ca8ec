package org.cad0.ir.interchange.cadquery;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cad0.ir.interchange.shape.Identifiers;
import org.cad0.ir.interchange.shape.Point;
import org.cad0.ir.interchange.shape.Vector;
import org.cad0.ir.text.Numbers;

/** How values are written in Python. */
final class Py {

  private Py() {}

  static String number(double value) {
    return Numbers.canonical(value);
  }

  static String tuple(Vector vector) {
    return "(" + list(vector.x(), vector.y(), vector.z()) + ")";
  }

  static String tuple(Point point) {
    return "(" + list(point.x(), point.y()) + ")";
  }

  /** Returns numbers with commas between them. */
  static String list(double... values) {
    return Arrays.stream(values).mapToObj(Py::number).collect(Collectors.joining(", "));
  }

  /** Returns a string literal of one line. */
  static String string(String text) {
    String line = Identifiers.oneLine(text);
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
