package org.cad0.ir.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A closed surface of triangles.
 *
 * @param corners nine numbers a triangle: three corners, counter-clockwise seen from outside
 */
public record Mesh(List<double[]> corners) {

  /** Reads the text form of STL. */
  public static Mesh ofStl(String stl) {
    List<double[]> corners = new ArrayList<>();
    List<Double> triangle = new ArrayList<>();
    for (String line : stl.lines().map(String::strip).toList()) {
      if (line.startsWith("vertex ")) {
        Arrays.stream(line.split("\\s+")).skip(1).map(Double::valueOf).forEach(triangle::add);
      } else if (line.equals("endfacet")) {
        corners.add(triangle.stream().mapToDouble(Double::doubleValue).toArray());
        triangle.clear();
      }
    }
    return new Mesh(corners);
  }

  /** Returns the volume by the divergence theorem. */
  public double volume() {
    return corners.stream().mapToDouble(Mesh::pyramid).sum();
  }

  /** Returns smallest x y z and largest x y z. */
  public List<Double> bounds() {
    Double[] bounds = new Double[6];
    for (int axis = 0; axis < 3; axis++) {
      int at = axis;
      double[] values =
          corners.stream()
              .flatMapToDouble(t -> Arrays.stream(new double[] {t[at], t[at + 3], t[at + 6]}))
              .toArray();
      bounds[axis] = Arrays.stream(values).min().orElseThrow();
      bounds[axis + 3] = Arrays.stream(values).max().orElseThrow();
    }
    return List.of(bounds);
  }

  /** Returns the signed volume between a triangle and the origin. */
  private static double pyramid(double[] t) {
    double x = t[1] * t[5] - t[2] * t[4];
    double y = t[2] * t[3] - t[0] * t[5];
    double z = t[0] * t[4] - t[1] * t[3];
    return (x * t[6] + y * t[7] + z * t[8]) / 6;
  }
}
