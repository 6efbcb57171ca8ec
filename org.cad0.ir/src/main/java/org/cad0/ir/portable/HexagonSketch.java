package org.cad0.ir.portable;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.text.Numbers;

/** The sketch that, extruded, is a hexagonal prism. */
public final class HexagonSketch {
  private static final String INDENTATION = "  ";
  private static final String OPENING = "SK 0 0 0 1 0 0 0 1 0";
  private static final String END = "END";

  private HexagonSketch() {}

  /**
   * Returns the lines of the sketch, without line ends.
   *
   * @param acrossFlats distance of two opposite sides in mm; two of them face ±Y
   */
  public static List<String> lines(double acrossFlats) {
    double y = acrossFlats / 2;
    double corner = acrossFlats / Math.sqrt(3);
    double[][] corners = {
      {corner, 0},
      {corner / 2, y},
      {-corner / 2, y},
      {-corner, 0},
      {-corner / 2, -y},
      {corner / 2, -y}
    };
    List<String> lines = new ArrayList<>();
    lines.add(OPENING);
    for (int i = 0; i < corners.length; i++) {
      lines.add(INDENTATION + "L " + point(corners[i]) + " " + point(corners[(i + 1) % 6]));
    }
    lines.add(END);
    return lines;
  }

  private static String point(double[] point) {
    return Numbers.canonical(point[0]) + " " + Numbers.canonical(point[1]);
  }
}
