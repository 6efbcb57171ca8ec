package org.cad0.ir.ide.refactor;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** Sets of nodes that hang together. */
final class Closure {

  private Closure() {}

  /** Returns {@code node} and all nodes that are made of it. */
  static BitSet users(Place place, int node, CancelSignal cancel) {
    return reach(
        IntStream.of(node),
        used ->
            place.references().to(used).stream()
                .map(References.Reference::statement)
                .flatMapToInt(user -> user.node().stream()),
        cancel);
  }

  /** Returns {@code starts} and all nodes that they are made of. */
  static BitSet operands(Program program, IntStream starts, CancelSignal cancel) {
    return reach(starts, node -> targets(program, program.nodes().get(node)), cancel);
  }

  /** Returns the nodes that the statement's references name, allowed or not. */
  static IntStream targets(Program program, Statement statement) {
    List<ArgumentWord> words = statement.arguments();
    int[] targets = new int[words.size()];
    int count = 0;
    for (ArgumentWord word : words) {
      OptionalInt target = References.target(program, word);
      if (target.isPresent()) {
        targets[count++] = target.getAsInt();
      }
    }
    return Arrays.stream(targets, 0, count);
  }

  /**
   * Adds to {@code removed} the nodes that nothing else uses any more. What nothing has used before
   * stays.
   *
   * @param kept nodes that stay
   */
  static void addWhatOnlyTheyUse(Place place, BitSet removed, BitSet kept, CancelSignal cancel) {
    // Users stand behind what they use: one pass from the end is enough.
    for (int node = removed.length() - 1; node >= 0; node--) {
      cancel.check();
      List<References.Reference> users = place.references().to(node);
      boolean isUnused =
          !users.isEmpty()
              && users.stream()
                  .allMatch(user -> removed.get(user.statement().node().orElse(place.count())));
      if (isUnused && !kept.get(node)) {
        removed.set(node);
      }
    }
  }

  private interface Step {
    IntStream from(int node);
  }

  private static BitSet reach(IntStream starts, Step step, CancelSignal cancel) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    starts.forEach(node -> visit(node, reached, open));
    while (!open.isEmpty()) {
      cancel.check();
      step.from(open.pop()).forEach(node -> visit(node, reached, open));
    }
    return reached;
  }

  private static void visit(int node, BitSet reached, Deque<Integer> open) {
    if (!reached.get(node)) {
      reached.set(node);
      open.push(node);
    }
  }
}
