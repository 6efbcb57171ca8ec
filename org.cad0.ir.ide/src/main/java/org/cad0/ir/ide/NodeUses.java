package org.cad0.ir.ide;

import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** How many words name each node, those of roots and parts among them. */
final class NodeUses {
  private final int[] counts;

  private NodeUses(int[] counts) {
    this.counts = counts;
  }

  static NodeUses of(Program program, CancelSignal cancel) {
    int[] counts = new int[program.nodes().size()];
    for (Statement statement : program.statements()) {
      cancel.check();
      for (ArgumentWord word : statement.arguments()) {
        if (word.target().isPresent()) {
          counts[word.target().getAsInt()]++;
        }
      }
    }
    return new NodeUses(counts);
  }

  /** Returns how many words name {@code node}. */
  int of(int node) {
    return counts[node];
  }

  /** Tells whether a statement other than {@code own} names {@code node}. */
  boolean isUsedElsewhere(int node, Statement own) {
    return counts[node] > 0 && counts[node] > own.references().filter(used -> used == node).count();
  }
}
