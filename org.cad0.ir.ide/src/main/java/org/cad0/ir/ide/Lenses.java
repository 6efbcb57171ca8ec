package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Tells above a line how often its node is used, where that says something.
 *
 * <p>Most nodes are used once, by a line near them: a lens above each would double the height of
 * the program and say nothing. It stands above nodes that are used several times, above those that
 * their author named and above sketches; and above those that nothing uses, but for the last one.
 */
final class Lenses {

  private Lenses() {}

  static List<Lens> of(Document document, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    int[] uses = countUses(program, cancel);
    int result = lastUnused(uses);
    List<Lens> lenses = new ArrayList<>();
    for (Statement node : program.nodes()) {
      cancel.check();
      int number = node.node().orElseThrow();
      lens(node, uses[number], number == result).ifPresent(lenses::add);
    }
    return List.copyOf(lenses);
  }

  private static Optional<Lens> lens(Statement node, int uses, boolean isResult) {
    boolean isSketch = node.operation().role() == Role.SKETCH;
    if (uses == 0) {
      return isResult
          ? Optional.empty()
          : Optional.of(new Lens(node.opcode(), Lens.Kind.STRAY, "stray: nothing uses it"));
    }
    boolean isTelling = uses > 1 || isSketch || node.name().isPresent();
    String title = uses == 1 ? "1 use" : uses + " uses";
    return isTelling
        ? Optional.of(new Lens(node.opcode(), Lens.Kind.USES, title))
        : Optional.empty();
  }

  private static int[] countUses(Program program, CancelSignal cancel) {
    int[] uses = new int[program.nodes().size()];
    for (Statement statement : program.statements()) {
      cancel.check();
      statement.references().forEach(node -> uses[node]++);
    }
    return uses;
  }

  private static int lastUnused(int[] uses) {
    return IntStream.range(0, uses.length).filter(node -> uses[node] == 0).max().orElse(-1);
  }
}
