package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Tells above a line how often what it defines is used, where that says something.
 *
 * <p>Most nodes are used once, by a line near them: a lens above each would double the height of
 * the program and say nothing. It stands above nodes that are used several times, above those that
 * their author named, above sketches, materials, parts and instances; and above nodes that are no
 * part of the result.
 */
final class Lenses {

  /** What others refer to so that its uses are of interest. */
  private static final Set<EntityKind> COUNTED =
      EnumSet.of(EntityKind.MATERIAL, EntityKind.PART, EntityKind.INSTANCE);

  private final Program program;
  private final NodeUses uses;

  /** Where a statement starts whose node is no part of the result. */
  private final Set<Integer> strays;

  private Lenses(Program program, CancelSignal cancel) {
    this.program = program;
    this.uses = NodeUses.of(program, cancel);
    this.strays = strays(program, cancel);
  }

  static List<Lens> of(Document document, CancelSignal cancel) {
    cancel.check();
    Lenses lenses = new Lenses(document.program(), cancel);
    List<Lens> found = new ArrayList<>();
    for (Statement statement : lenses.program.statements()) {
      cancel.check();
      if (statement.node().isPresent()) {
        lenses.ofNode(statement).ifPresent(found::add);
      } else {
        statement.arguments().forEach(word -> lenses.ofEntity(word).ifPresent(found::add));
      }
    }
    return List.copyOf(found);
  }

  private Optional<Lens> ofNode(Statement node) {
    if (strays.contains(node.opcode().start())) {
      return Optional.of(new Lens(node.opcode(), Lens.Kind.STRAY, "stray: nothing uses it"));
    }
    int count = uses.of(node.node().orElseThrow());
    boolean isSketch = node.operation().role() == Role.SKETCH;
    boolean isTelling = count > 1 || (count == 1 && (isSketch || node.name().isPresent()));
    return isTelling
        ? Optional.of(new Lens(node.opcode(), Lens.Kind.USES, title(count)))
        : Optional.empty();
  }

  private Optional<Lens> ofEntity(ArgumentWord word) {
    return word.argument()
        .kind()
        .defines()
        .filter(COUNTED::contains)
        .flatMap(kind -> program.wordOf(word).map(id -> program.entities().uses(kind, id).size()))
        .filter(count -> count > 0)
        .map(count -> new Lens(word.range(), Lens.Kind.USES, title(count)));
  }

  private static String title(int uses) {
    return uses == 1 ? "1 use" : uses + " uses";
  }

  private static Set<Integer> strays(Program program, CancelSignal cancel) {
    Set<Integer> strays = new HashSet<>();
    for (Diagnostic diagnostic : program.diagnostics()) {
      cancel.check();
      if (diagnostic.code() == DiagnosticCode.STRAY_NODE) {
        strays.add(diagnostic.range().start());
      }
    }
    return strays;
  }
}
