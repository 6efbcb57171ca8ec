package org.cad0.ir.interchange.cadquery;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.interchange.shape.Values;
import org.cad0.ir.interchange.shape.Vector;
import org.cad0.ir.program.Program;

/** How each operation is written in CadQuery. */
final class CadQueryOperations {
  private final Program program;
  private final IntFunction<Chain> nodes;
  private final Set<Library> used = EnumSet.noneOf(Library.class);

  /**
   * Starts a source.
   *
   * @param nodes how an earlier node is written where it is used
   */
  CadQueryOperations(Program program, IntFunction<Chain> nodes) {
    this.program = program;
    this.nodes = nodes;
  }

  /** Returns what the operations written so far need of the library. */
  Set<Library> used() {
    return used;
  }

  /** Returns how {@code node} is made. */
  Chain write(int node) {
    Values values = new Values(program.nodes().get(node));
    return switch (values.statement().operation().opcode()) {
      case "C" ->
          Chain.of("cq.Workplane()", call("box", numbers(values, "x", "y", "z"), "centered=False"));
      case "Y" ->
          Chain.of(
              "cq.Workplane()",
              call("circle", text(values, "r")),
              call("extrude", text(values, "h")));
      case "S" -> Chain.of("cq.Workplane()", call("sphere", text(values, "r")));
      case "K" ->
          Chain.of("cq.Workplane(cq.Solid.makeCone(" + numbers(values, "r1", "r2", "h") + "))");
      case "H" -> hexagonalPrism(values);
      case "U" -> joined("union", values);
      case "D" -> joined("cut", values);
      case "I" -> joined("intersect", values);
      case "T" -> child(values).with(call("translate", Py.tuple(values.vector("x"))));
      case "R" -> rotate(child(values), values.vector("rx"));
      case "X" -> scale(child(values), values.vector("sx"));
      case "LP" -> linearPattern(values);
      case "CP" -> circularPattern(values);
      case "SH" ->
          child(values)
              .with(call("shell", Py.number(-values.number("t")), "kind=\"intersection\""));
      case "F" -> child(values).with(List.of(".edges()", call("fillet", text(values, "r"))));
      case "CH" -> child(values).with(List.of(".edges()", call("chamfer", text(values, "d"))));
      case "SK" -> Outline.of(Values.profile(program, node));
      case "E" -> extrude(values);
      case "V" -> revolve(values);
      default ->
          throw new ExportException(
              values.statement().operation().opcode() + " cannot be written in CadQuery.");
    };
  }

  /** CadQuery wants the width across corners; the first lies on the X axis: flats face ±Y. */
  private static Chain hexagonalPrism(Values values) {
    return Chain.of(
        "cq.Workplane()",
        call("polygon", "6", text(values, "af") + " * 2 / 3**0.5"),
        call("extrude", text(values, "h")));
  }

  private Chain joined(String method, Values values) {
    String second = nodes.apply(values.node("b")).inline();
    return nodes.apply(values.node("a")).with(call(method, second));
  }

  /** About Z first, then Y, then X. */
  private static Chain rotate(Chain child, Vector angles) {
    List<String> turns = new ArrayList<>();
    addTurn(Vector.Z, angles.z(), turns);
    addTurn(Vector.Y, angles.y(), turns);
    addTurn(Vector.X, angles.x(), turns);
    return child.with(turns);
  }

  private static void addTurn(Vector axis, double angle, List<String> turns) {
    if (angle != 0) {
      turns.add(call("rotate", Py.tuple(Vector.ZERO), Py.tuple(axis), Py.number(angle)));
    }
  }

  private Chain scale(Chain child, Vector factors) {
    used.add(Library.SCALE);
    return Chain.of(
        "scale(" + child.inline() + ", " + Py.list(factors.x(), factors.y(), factors.z()) + ")");
  }

  /** Writes how an instance stands: scaled, then turned about X, Y and Z, then moved. */
  Chain place(Chain solid, Vector factors, Vector angles, Vector offset) {
    boolean keepsSize = factors.equals(new Vector(1, 1, 1));
    Chain scaled = keepsSize ? solid : scale(solid, factors);
    List<String> turns = new ArrayList<>();
    addTurn(Vector.X, angles.x(), turns);
    addTurn(Vector.Y, angles.y(), turns);
    addTurn(Vector.Z, angles.z(), turns);
    Chain turned = scaled.with(turns);
    return offset.isZero() ? turned : turned.with(call("translate", Py.tuple(offset)));
  }

  private Chain linearPattern(Values values) {
    used.add(Library.LINEAR_PATTERN);
    return function(
        "linear_pattern",
        child(values).inline(),
        Py.tuple(values.vector("dx")),
        text(values, "count"),
        text(values, "spacing"));
  }

  private Chain circularPattern(Values values) {
    used.add(Library.CIRCULAR_PATTERN);
    return function(
        "circular_pattern",
        child(values).inline(),
        Py.tuple(values.vector("ox")),
        Py.tuple(values.vector("ax")),
        text(values, "count"),
        text(values, "angle"));
  }

  private Chain extrude(Values values) {
    used.add(Library.EXTRUDE);
    return function(
        "extrude", nodes.apply(values.node("sk")).inline(), numbers(values, "dx", "dy", "dz"));
  }

  private Chain revolve(Values values) {
    used.add(Library.REVOLVE);
    return function(
        "revolve",
        nodes.apply(values.node("sk")).inline(),
        Py.tuple(values.vector("ox")),
        Py.tuple(values.vector("ax")),
        text(values, "angle"));
  }

  private Chain child(Values values) {
    return nodes.apply(values.node("n"));
  }

  private static Chain function(String name, String... arguments) {
    return Chain.of(name + "(" + String.join(", ", arguments) + ")");
  }

  private static String call(String method, String... arguments) {
    return "." + method + "(" + String.join(", ", arguments) + ")";
  }

  private static String numbers(Values values, String... arguments) {
    return String.join(
        ", ", List.of(arguments).stream().map(argument -> text(values, argument)).toList());
  }

  private static String text(Values values, String argument) {
    return Py.number(values.number(argument));
  }
}
