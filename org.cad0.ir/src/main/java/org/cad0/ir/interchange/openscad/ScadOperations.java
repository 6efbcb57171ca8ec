package org.cad0.ir.interchange.openscad;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.interchange.shape.Profile;
import org.cad0.ir.interchange.shape.Revolution;
import org.cad0.ir.interchange.shape.Segment;
import org.cad0.ir.interchange.shape.Values;
import org.cad0.ir.interchange.shape.Vector;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** How each operation is written in OpenSCAD. */
final class ScadOperations {
  private final Program program;
  private final IntFunction<Block> nodes;
  private final Set<Library> used = EnumSet.noneOf(Library.class);

  /**
   * Starts a source.
   *
   * @param nodes how an earlier node is written where it is used
   */
  ScadOperations(Program program, IntFunction<Block> nodes) {
    this.program = program;
    this.nodes = nodes;
  }

  /** Returns what the operations written so far need of the library. */
  Set<Library> used() {
    return used;
  }

  /** Returns how {@code node} is made. */
  Block write(int node) {
    Values values = new Values(program.nodes().get(node));
    return switch (values.statement().operation().opcode()) {
      case "C" -> Block.of("cube(" + Scad.vector(values.vector("x")) + ")");
      case "Y" ->
          Block.of("cylinder(h = " + text(values, "h") + ", r = " + text(values, "r") + ")");
      case "S" -> Block.of("sphere(r = " + text(values, "r") + ")");
      case "K" -> cone(values);
      case "H" -> hexagonalPrism(values);
      case "U" -> joined("union()", values);
      case "D" -> joined("difference()", values);
      case "I" -> joined("intersection()", values);
      case "T" -> Block.of("translate(" + Scad.vector(values.vector("x")) + ")", child(values));
      case "R" -> rotate(values.vector("rx"), child(values));
      case "X" -> Block.of("scale(" + Scad.vector(values.vector("sx")) + ")", child(values));
      case "LP" -> linearPattern(values);
      case "CP" -> circularPattern(values);
      case "SH" -> shell(values);
      case "F" -> fillet(values);
      case "CH" -> chamfer(values);
      case "SK" -> polygon(Values.profile(program, node).segments());
      case "E" -> extrude(values);
      case "V" -> revolve(values);
      default -> throw new ExportException(unknown(values.statement()));
    };
  }

  private static String unknown(Statement statement) {
    return statement.operation().opcode() + " cannot be written in OpenSCAD.";
  }

  private static Block cone(Values values) {
    return Block.of(
        "cylinder(h = "
            + text(values, "h")
            + ", r1 = "
            + text(values, "r1")
            + ", r2 = "
            + text(values, "r2")
            + ")");
  }

  /** The first of six corners lies on the X axis: two flats face ±Y. */
  private static Block hexagonalPrism(Values values) {
    return Block.of(
        "cylinder(h = "
            + text(values, "h")
            + ", d = "
            + text(values, "af")
            + " / cos(30), $fn = 6)");
  }

  private Block joined(String call, Values values) {
    Block first = nodes.apply(values.node("a"));
    return Block.joined(call, first, nodes.apply(values.node("b")));
  }

  /** OpenSCAD turns about X first; here the turn about Z comes first, hence one call per axis. */
  private static Block rotate(Vector angles, Block child) {
    Block turned = child;
    if (angles.z() != 0) {
      turned = Block.of("rotate(" + Scad.list(0, 0, angles.z()) + ")", turned);
    }
    if (angles.y() != 0) {
      turned = Block.of("rotate(" + Scad.list(0, angles.y(), 0) + ")", turned);
    }
    if (angles.x() != 0 || angles.isZero()) {
      turned = Block.of("rotate(" + Scad.list(angles.x(), 0, 0) + ")", turned);
    }
    return turned;
  }

  private Block linearPattern(Values values) {
    Vector direction = values.vector("dx");
    double spacing = values.number("spacing");
    String step =
        direction.isAlongAnAxis()
            ? Scad.vector(direction.direction().times(spacing))
            : Scad.number(spacing)
                + " * "
                + Scad.vector(direction)
                + " / norm("
                + Scad.vector(direction)
                + ")";
    return Block.of(copies(values), Block.of("translate(i * " + step + ")", child(values)));
  }

  private Block circularPattern(Values values) {
    Vector center = values.vector("ox");
    String turn =
        "rotate(a = i * "
            + text(values, "angle")
            + " / "
            + text(values, "count")
            + ", v = "
            + Scad.vector(values.vector("ax"))
            + ")";
    return Block.of(copies(values), around(center, turn, child(values)));
  }

  private static Block around(Vector center, String turn, Block child) {
    if (center.isZero()) {
      return Block.of(turn, child);
    }
    Block toOrigin = Block.of("translate(" + Scad.vector(center.times(-1)) + ")", child);
    return Block.of("translate(" + Scad.vector(center) + ")", Block.of(turn, toOrigin));
  }

  private static String copies(Values values) {
    return "for (i = [0 : " + Scad.number(values.number("count") - 1) + "])";
  }

  private Block shell(Values values) {
    used.addAll(List.of(Library.ERODE, Library.BALL, Library.SHELL));
    return Block.of("shell(t = " + text(values, "t") + ")", child(values));
  }

  private Block fillet(Values values) {
    used.addAll(List.of(Library.ERODE, Library.BALL, Library.FILLET));
    return Block.of("fillet(r = " + text(values, "r") + ")", child(values));
  }

  private Block chamfer(Values values) {
    used.addAll(List.of(Library.ERODE, Library.CHAMFER));
    return Block.of("chamfer(d = " + text(values, "d") + ")", child(values));
  }

  private Block extrude(Values values) {
    Profile profile = Values.profile(program, values.node("sk"));
    Block outline = nodes.apply(values.node("sk"));
    Vector path = values.vector("dx");
    boolean isUpright =
        profile.x().equals(Vector.X)
            && profile.y().equals(Vector.Y)
            && path.x() == 0
            && path.y() == 0
            && path.z() > 0;
    if (isUpright) {
      Block solid = Block.of("linear_extrude(height = " + Scad.number(path.z()) + ")", outline);
      return profile.origin().isZero()
          ? solid
          : Block.of("translate(" + Scad.vector(profile.origin()) + ")", solid);
    }
    return Block.of(
        Scad.multmatrix(profile.x(), profile.y(), path, profile.origin()),
        Block.of("linear_extrude(height = 1)", outline));
  }

  private Block revolve(Values values) {
    Revolution revolution = revolution(values);
    double angle = values.number("angle");
    String call =
        angle == 360 ? "rotate_extrude()" : "rotate_extrude(angle = " + number(angle) + ")";
    Block solid = Block.of(call, polygon(revolution.outline()));
    boolean isUpright = revolution.axis().equals(Vector.Z) && revolution.outward().equals(Vector.X);
    if (!isUpright) {
      return Block.of(
          Scad.multmatrix(
              revolution.outward(),
              revolution.axis().cross(revolution.outward()),
              revolution.axis(),
              revolution.origin()),
          solid);
    }
    return revolution.origin().isZero()
        ? solid
        : Block.of("translate(" + Scad.vector(revolution.origin()) + ")", solid);
  }

  private Revolution revolution(Values values) {
    Profile profile = Values.profile(program, values.node("sk"));
    return Revolution.of(profile, values.vector("ox"), values.vector("ax"))
        .orElseThrow(
            () ->
                new ExportException(
                    "Node "
                        + values.statement().node().getAsInt()
                        + " (V) cannot be written in OpenSCAD: its axis must lie in the plane of"
                        + " its sketch, and the sketch's directions must be square to each other."));
  }

  /** Neighboring corners stand in one list, arcs between lists. */
  private Block polygon(List<Segment> segments) {
    Outline outline = new Outline();
    for (Segment segment : segments) {
      outline.add(segment);
    }
    if (outline.hasArcs()) {
      used.add(Library.ARC);
    }
    return Block.of("polygon(" + outline.text() + ")");
  }

  private Block child(Values values) {
    return nodes.apply(values.node("n"));
  }

  private static String text(Values values, String argument) {
    return number(values.number(argument));
  }

  private static String number(double value) {
    return Scad.number(value);
  }
}
