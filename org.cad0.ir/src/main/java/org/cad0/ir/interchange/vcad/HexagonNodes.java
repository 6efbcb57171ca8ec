package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cad0.ir.interchange.shape.Values;
import org.cad0.ir.statement.Statement;

/** A hexagonal prism, which vcad does not know, as a sketch of six lines and its extrusion. */
final class HexagonNodes {
  private static final int SIDES = 6;

  private HexagonNodes() {}

  /**
   * Writes the two operations.
   *
   * @param extrusion operation of the node that stands for the prism
   * @param sketch operation of a node that is added
   * @param sketchId number of that node
   */
  static void write(Statement prism, ObjectNode extrusion, ObjectNode sketch, long sketchId) {
    Values values = new Values(prism);
    writeSketch(values.number("af"), sketch);
    extrusion.put("type", "Extrude");
    extrusion.put("sketch", sketchId);
    List.of("x", "y")
        .forEach(axis -> Tree.put(extrusion, List.of("direction", axis), Tree.number(0)));
    Tree.put(extrusion, List.of("direction", "z"), Tree.number(values.number("h")));
  }

  private static void writeSketch(double acrossFlats, ObjectNode sketch) {
    sketch.put("type", "Sketch2D");
    sketch.putObject("origin").put("x", 0).put("y", 0).put("z", 0);
    sketch.putObject("x_dir").put("x", 1).put("y", 0).put("z", 0);
    sketch.putObject("y_dir").put("x", 0).put("y", 1).put("z", 0);
    ArrayNode segments = sketch.putArray("segments");
    for (int side = 0; side < SIDES; side++) {
      ObjectNode segment = segments.addObject().put("type", "Line");
      putCorner(acrossFlats, side, segment.putObject("start"));
      putCorner(acrossFlats, (side + 1) % SIDES, segment.putObject("end"));
    }
  }

  /** The first corner lies on the X axis: two flats face ±Y. */
  private static void putCorner(double acrossFlats, int corner, ObjectNode point) {
    double half = acrossFlats / 2;
    double side = acrossFlats / Math.sqrt(3);
    double[] x = {side, side / 2, -side / 2, -side, -side / 2, side / 2};
    double[] y = {0, half, half, 0, -half, -half};
    point.set("x", Tree.number(x[corner]));
    point.set("y", Tree.number(y[corner]));
  }
}
