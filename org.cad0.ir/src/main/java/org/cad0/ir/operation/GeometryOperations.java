package org.cad0.ir.operation;

import static org.cad0.ir.operation.ArgumentKind.ANGLE;
import static org.cad0.ir.operation.ArgumentKind.DIRECTION;
import static org.cad0.ir.operation.ArgumentKind.FACTOR;
import static org.cad0.ir.operation.ArgumentKind.POSITION;

import java.util.List;

/** The part of the vocabulary that makes nodes: language reference, section 4. */
final class GeometryOperations {

  static final List<Operation> ALL =
      List.of(
          solid("C", "Box")
              .length("x", "size along x")
              .length("y", "size along y")
              .length("z", "size along z")
              .build("Box with one corner at the origin, towards +x +y +z.", "C 50 30 5"),
          solid("Y", "Cylinder")
              .length("r", "radius")
              .length("h", "height")
              .segments()
              .build("Cylinder along +Z, its base centered on the origin.", "Y 2.5 10"),
          solid("S", "Sphere")
              .length("r", "radius")
              .segments()
              .build("Sphere centered on the origin.", "S 12"),
          solid("K", "Cone")
              .rule(new ArgumentRule.NotBothZero(0))
              .lengthOrZero("r1", "radius at z = 0")
              .lengthOrZero("r2", "radius at z = h")
              .length("h", "height")
              .segments()
              .build(
                  "Cone or frustum along +Z, radius r1 at the base and r2 at the top; one of them"
                      + " may be 0.",
                  "K 10 4 20"),
          solid("H", "Hexagonal prism")
              .length("af", "width across flats")
              .length("h", "height")
              .build(
                  "Hexagonal prism along +Z, its base centered on the origin, two flats facing ±Y.",
                  "H 5.5 10"),
          solid("U", "Union")
              .solid("a", "first solid")
              .solid("b", "second solid")
              .build("What is in a, in b or in both.", "U 0 1"),
          solid("D", "Difference")
              .solid("a", "solid to cut")
              .solid("b", "cutter")
              .build("What is in a but not in b.", "D 0 2"),
          solid("I", "Intersection")
              .solid("a", "first solid")
              .solid("b", "second solid")
              .build("What is both in a and in b.", "I 0 1"),
          solid("T", "Translate")
              .solid("n", "solid to move")
              .each(POSITION, "offset", "x", "y", "z")
              .build("Moves a solid.", "T 0 10 0 5"),
          solid("R", "Rotate")
              .solid("n", "solid to turn")
              .each(ANGLE, "rotation, right-handed about this axis", "rx", "ry", "rz")
              .build(
                  "Turns a solid about the origin of the world: about Z first, then Y, then X.",
                  "R 0 0 90 0"),
          solid("X", "Scale")
              .solid("n", "solid to scale")
              .each(FACTOR, "scale factor; negative mirrors", "sx", "sy", "sz")
              .build("Scales a solid about the origin of the world.", "X 0 1 1 -1"),
          solid("LP", "Linear pattern")
              .solid("n", "solid to copy")
              .nonZero(DIRECTION, "direction of the pattern", "dx", "dy", "dz")
              .count("count", "number of copies, the first one included")
              .each(POSITION, "distance between neighboring copies", "spacing")
              .build("Copies of a solid along a line, united.", "LP 0 1 0 0 4 12"),
          solid("CP", "Circular pattern")
              .solid("n", "solid to copy")
              .each(POSITION, "point on the axis", "ox", "oy", "oz")
              .nonZero(DIRECTION, "axis", "ax", "ay", "az")
              .count("count", "number of copies, the first one included")
              .angle("angle", Constraint.ANY, "angle that all copies together divide")
              .build(
                  "Copies of a solid about an axis, united; copy i is turned by i·angle/count.",
                  "CP 0 0 0 0 0 0 1 6 360"),
          solid("SH", "Shell")
              .solid("n", "solid to hollow")
              .length("t", "wall thickness, inward")
              .build("Hollows a solid to a wall of thickness t; no face is removed.", "SH 0 2"),
          solid("F", "Fillet")
              .alias("FI")
              .solid("n", "solid to round")
              .length("r", "radius")
              .build("Rounds all edges of a solid.", "F 0 1.5"),
          solid("CH", "Chamfer")
              .solid("n", "solid to chamfer")
              .length("d", "distance from the edge")
              .build("Bevels all edges of a solid.", "CH 0 1"),
          new OperationBuilder("SK", Role.SKETCH, "Sketch")
              .each(POSITION, "origin", "ox", "oy", "oz")
              .rule(new ArgumentRule.NotParallel(3))
              .nonZero(DIRECTION, "sketch's x direction", "xx", "xy", "xz")
              .nonZero(DIRECTION, "sketch's y direction", "yx", "yy", "yz")
              .build(
                  "Opens a sketch in the plane of an origin and two directions; segments follow, END"
                      + " closes it.",
                  "SK 0 0 0 1 0 0 0 1 0"),
          new OperationBuilder("L", Role.SEGMENT, "Line")
              .each(POSITION, "start", "x1", "y1")
              .each(POSITION, "end", "x2", "y2")
              .build("Line segment of a sketch.", "L 0 0 10 0"),
          new OperationBuilder("A", Role.SEGMENT, "Arc")
              .each(POSITION, "start", "x1", "y1")
              .each(POSITION, "end", "x2", "y2")
              .each(POSITION, "center", "cx", "cy")
              .flag("ccw", "1 counter-clockwise, 0 clockwise")
              .build("Arc segment of a sketch, about a center.", "A 10 0 0 10 0 0 1"),
          new OperationBuilder("END", Role.SKETCH_END, "End of sketch")
              .build("Closes the sketch.", "END"),
          solid("E", "Extrude")
              .sketch("sk", "sketch to extrude")
              .nonZero(POSITION, "extrusion vector", "dx", "dy", "dz")
              .build("Sweeps a sketch along a vector.", "E 0 0 0 10"),
          solid("V", "Revolve")
              .sketch("sk", "sketch to revolve")
              .each(POSITION, "point on the axis", "ox", "oy", "oz")
              .nonZero(DIRECTION, "axis", "ax", "ay", "az")
              .angle("angle", Constraint.WITHIN_FULL_TURN, "angle of the revolution")
              .build(
                  "Turns a sketch about an axis by the right-hand rule.", "V 0 0 0 0 0 0 1 360"));

  private GeometryOperations() {}

  private static OperationBuilder solid(String opcode, String title) {
    return new OperationBuilder(opcode, Role.SOLID, title);
  }
}
