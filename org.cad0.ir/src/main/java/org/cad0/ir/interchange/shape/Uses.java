package org.cad0.ir.interchange.shape;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.cad0.ir.program.Program;

/** Which nodes the shown solids are made of, and how often each of them is used. */
public final class Uses {
  private final BitSet needed = new BitSet();
  private final int[] counts;

  private Uses(int nodes) {
    this.counts = new int[nodes];
  }

  /** Counts the uses of {@code program}'s nodes in {@code bodies}. */
  public static Uses of(Program program, List<Body> bodies) {
    Uses uses = new Uses(program.nodes().size());
    bodies.forEach(body -> uses.count(body.node()));
    // References lead to earlier nodes, so every user of a node is counted before the node itself.
    for (int node = program.nodes().size() - 1; node >= 0; node--) {
      if (uses.needed.get(node)) {
        program.nodes().get(node).references().forEach(uses::count);
      }
    }
    return uses;
  }

  /** Returns the nodes that the shown solids are made of, in the program's order. */
  public IntStream needed() {
    return needed.stream();
  }

  /** Tells whether {@code node} is used at more than one place. */
  public boolean isShared(int node) {
    return counts[node] > 1;
  }

  private void count(int node) {
    needed.set(node);
    counts[node]++;
  }
}
