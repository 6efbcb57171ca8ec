package org.cad0.ir.interchange.openscad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.interchange.SourceExport;
import org.cad0.ir.interchange.shape.Body;
import org.cad0.ir.interchange.shape.Identifiers;
import org.cad0.ir.interchange.shape.Shown;
import org.cad0.ir.interchange.shape.Uses;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;

/**
 * Writes programs as OpenSCAD source that reads as if written by hand: a module for each node that
 * has a name or is used twice, all others in place.
 */
public final class OpenScad {
  /** Statements in one another before a module is made of them. */
  private static final int MAX_DEPTH = 8;

  /** Names with a meaning in OpenSCAD, or in the source around the modules. */
  private static final Set<String> RESERVED =
      Set.of(
          "abs",
          "acos",
          "asin",
          "assert",
          "assign",
          "atan",
          "atan2",
          "ceil",
          "child",
          "children",
          "chr",
          "circle",
          "color",
          "concat",
          "cos",
          "cross",
          "cube",
          "cylinder",
          "difference",
          "dxf_cross",
          "dxf_dim",
          "each",
          "echo",
          "else",
          "exp",
          "false",
          "fill",
          "floor",
          "for",
          "function",
          "group",
          "hull",
          "if",
          "import",
          "include",
          "intersection",
          "intersection_for",
          "is_bool",
          "is_function",
          "is_list",
          "is_num",
          "is_string",
          "is_undef",
          "len",
          "let",
          "linear_extrude",
          "ln",
          "log",
          "lookup",
          "max",
          "min",
          "minkowski",
          "mirror",
          "module",
          "multmatrix",
          "norm",
          "offset",
          "ord",
          "parent_module",
          "polygon",
          "polyhedron",
          "pow",
          "projection",
          "rands",
          "render",
          "resize",
          "rotate",
          "rotate_extrude",
          "round",
          "scale",
          "search",
          "sign",
          "sin",
          "sphere",
          "sqrt",
          "square",
          "str",
          "surface",
          "tan",
          "text",
          "translate",
          "true",
          "undef",
          "union",
          "use",
          "version",
          "arc",
          "ball",
          "bevel",
          "chamfer",
          "erode",
          "fillet",
          "shell",
          "space",
          "tool_smoothness",
          "i");

  private final Program program;
  private final Shown shown;
  private final Uses uses;
  private final Identifiers identifiers = new Identifiers(RESERVED);
  private final Map<Integer, Block> blocks = new HashMap<>();
  private final List<String> modules = new ArrayList<>();
  private final ScadOperations operations;

  private OpenScad(Program program) {
    this.program = program;
    this.shown = Shown.of(program);
    this.uses = Uses.of(program, shown.bodies());
    this.operations = new ScadOperations(program, blocks::get);
  }

  /**
   * Returns the source of a program without errors.
   *
   * @throws org.cad0.ir.interchange.ExportException if the program shows nothing, or something that
   *     OpenSCAD cannot make
   */
  public static SourceExport export(Program program) {
    return new OpenScad(program).write();
  }

  private SourceExport write() {
    uses.needed().forEach(this::write);
    StringBuilder out = new StringBuilder();
    out.append("// Lengths in mm, angles in degrees.\n");
    out.append("$fn = 96; // segments of a full circle\n");
    operations.used().forEach(module -> out.append('\n').append(module.source()));
    modules.forEach(module -> out.append('\n').append(module));
    shown.remarks().forEach(remark -> out.append("\n// ").append(remark).append('\n'));
    for (Body body : shown.bodies()) {
      out.append('\n');
      write(body, out);
    }
    return new SourceExport(out.toString(), notes());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(shown.remarks());
    if (operations.used().contains(Library.ERODE)) {
      notes.add(
          "OpenSCAD has no shell, fillet and chamfer; modules in the source come near to them, and"
              + " can take minutes to render.");
    }
    return notes;
  }

  private void write(int node) {
    Block block = operations.write(node);
    Optional<Name> name = program.nodes().get(node).name();
    if (name.isPresent() || uses.isShared(node) || block.depth() > MAX_DEPTH) {
      String module = identifiers.of(node, name);
      modules.add(module(module, name, block));
      block = Block.of(module + "()");
    }
    blocks.put(node, block);
  }

  private static String module(String identifier, Optional<Name> name, Block block) {
    StringBuilder out = new StringBuilder();
    name.ifPresent(
        given -> out.append("// ").append(Identifiers.oneLine(given.value())).append('\n'));
    out.append("module ").append(identifier).append("() {\n");
    block.print(out, 1);
    return out.append("}\n").toString();
  }

  private void write(Body body, StringBuilder out) {
    body.name().ifPresent(name -> out.append("// ").append(Identifiers.oneLine(name)).append('\n'));
    Block block = blocks.get(body.node());
    if (body.placement().isPresent()) {
      block = placed(body.placement().get(), block);
    }
    if (body.color().isPresent()) {
      Body.Color color = body.color().get();
      String value = Scad.list(color.red(), color.green(), color.blue());
      block = Block.of("color(" + value + ")", block);
    }
    block.print(out, 0);
  }

  /** Here OpenSCAD's own order of turns, X first, is the one of instances. */
  private static Block placed(Body.Placement placement, Block block) {
    Block placed = block;
    if (!placement.keepsSize()) {
      placed = Block.of("scale(" + Scad.vector(placement.scale()) + ")", placed);
    }
    if (!placement.rotation().isZero()) {
      placed = Block.of("rotate(" + Scad.vector(placement.rotation()) + ")", placed);
    }
    if (!placement.translation().isZero()) {
      placed = Block.of("translate(" + Scad.vector(placement.translation()) + ")", placed);
    }
    return placed;
  }
}
