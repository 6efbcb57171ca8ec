package org.cad0.ir.interchange.cadquery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.interchange.SourceExport;
import org.cad0.ir.interchange.shape.Body;
import org.cad0.ir.interchange.shape.Identifiers;
import org.cad0.ir.interchange.shape.Shown;
import org.cad0.ir.interchange.shape.Uses;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;

/**
 * Writes programs as CadQuery source that reads as if written by hand: a variable for each sketch,
 * and for each node that has a name, is used twice or would make a long line; all others in place.
 */
public final class CadQuery {
  /** Characters of an expression before it gets a variable of its own. */
  private static final int MAX_INLINE = 72;

  /** Names with a meaning in Python, or in the source around the variables. */
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "case",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "match",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "range",
          "return",
          "try",
          "type",
          "while",
          "with",
          "yield",
          "cq",
          "result",
          "scale",
          "linear_pattern",
          "circular_pattern",
          "extrude",
          "revolve");

  private final Program program;
  private final Shown shown;
  private final Uses uses;
  private final Identifiers identifiers = new Identifiers(RESERVED);
  private final Map<Integer, Chain> chains = new HashMap<>();
  private final StringBuilder variables = new StringBuilder();
  private final CadQueryOperations operations;

  private CadQuery(Program program) {
    this.program = program;
    this.shown = Shown.of(program);
    this.uses = Uses.of(program, shown.bodies());
    this.operations = new CadQueryOperations(program, chains::get);
  }

  /**
   * Returns the source of a program without errors.
   *
   * @throws org.cad0.ir.interchange.ExportException if the program shows nothing
   */
  public static SourceExport export(Program program) {
    return new CadQuery(program).write();
  }

  private SourceExport write() {
    uses.needed().forEach(this::write);
    String result = result();
    StringBuilder out = new StringBuilder();
    out.append("# Lengths in mm, angles in degrees.\n");
    out.append("import cadquery as cq\n\n");
    operations.used().forEach(function -> out.append('\n').append(function.source()).append('\n'));
    out.append(operations.used().isEmpty() ? "" : "\n");
    shown.remarks().forEach(remark -> out.append("# ").append(remark).append('\n'));
    out.append(variables).append(result);
    return new SourceExport(out.toString(), shown.remarks());
  }

  private void write(int node) {
    Statement statement = program.nodes().get(node);
    Chain chain = operations.write(node);
    Optional<Name> name = statement.name();
    boolean isLong = chain.inline().length() > MAX_INLINE;
    boolean isSketch = statement.operation().role() == Role.SKETCH;
    boolean isWanted = name.isPresent() || uses.isShared(node) || isSketch;
    if (isWanted || (isLong && !isResult(node))) {
      String variable = identifiers.of(node, name);
      name.ifPresent(
          given -> variables.append("# ").append(Identifiers.oneLine(given.value())).append('\n'));
      variables.append(chain.assignedTo(variable)).append('\n');
      chain = Chain.of(variable);
    }
    chains.put(node, chain);
  }

  private boolean isResult(int node) {
    return shown.bodies().size() == 1 && shown.bodies().get(0).node() == node;
  }

  /** A single solid without a color is the result itself, everything else an assembly. */
  private String result() {
    List<Body> bodies = shown.bodies();
    if (bodies.size() == 1 && bodies.get(0).color().isEmpty()) {
      return placed(bodies.get(0)).assignedTo("result");
    }
    StringBuilder out = new StringBuilder("result = cq.Assembly()\n");
    Set<String> names = new HashSet<>();
    for (Body body : bodies) {
      List<String> arguments = new ArrayList<>();
      arguments.add(placed(body).inline());
      arguments.add("name=" + Py.string(free(label(body), names)));
      body.color().ifPresent(color -> arguments.add("color=" + color(color)));
      out.append("result.add(").append(String.join(", ", arguments)).append(")\n");
    }
    return out.toString();
  }

  private Chain placed(Body body) {
    Chain solid = chains.get(body.node());
    return body.placement()
        .map(at -> operations.place(solid, at.scale(), at.rotation(), at.translation()))
        .orElse(solid);
  }

  private String label(Body body) {
    return body.name()
        .or(() -> program.nodes().get(body.node()).name().map(Name::value))
        .orElse("node " + body.node());
  }

  /** An assembly wants another name for each of its solids. */
  private static String free(String wanted, Set<String> names) {
    String name = wanted;
    for (int copy = 2; !names.add(name); copy++) {
      name = wanted + " " + copy;
    }
    return name;
  }

  private static String color(Body.Color color) {
    return "cq.Color(" + Py.list(color.red(), color.green(), color.blue()) + ")";
  }
}
