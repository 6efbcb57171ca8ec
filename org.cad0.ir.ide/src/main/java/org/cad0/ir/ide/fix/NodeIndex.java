package org.cad0.ir.ide.fix;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** Which nodes of a program a reference can name, found without a search for each. */
final class NodeIndex {
  private static final int NONE = -1;

  private final Program program;

  /** For each node, and for one behind the last: the last solid and the last sketch before it. */
  private final int[] solids;

  private final int[] sketches;

  /**
   * For each statement, and for one behind the last: the largest node referred to from there on.
   */
  private final int[] largestTargets;

  /** For each statement, and for one behind the last: how many nodes are made before it. */
  private final int[] nodesBefore;

  /** The largest node that is referred to outside geometry, where the order does not matter. */
  private int largestOutside = NONE;

  private NodeIndex(Program program) {
    this.program = program;
    int count = program.nodes().size();
    this.solids = new int[count + 1];
    this.sketches = new int[count + 1];
    this.largestTargets = new int[program.statements().size() + 1];
    this.nodesBefore = new int[program.statements().size() + 1];
  }

  /** Looks at every node of {@code program}. */
  static NodeIndex of(Program program) {
    NodeIndex index = new NodeIndex(program);
    index.fillKinds();
    index.fillTargets();
    return index;
  }

  /** Tells whether {@code node} is a sketch. */
  boolean isSketch(int node) {
    return program.nodes().get(node).operation().role() == Role.SKETCH;
  }

  /** Returns the last node before {@code own} that {@code kind} can name, {@code taken} apart. */
  OptionalInt lastBefore(int own, ArgumentKind kind, Set<Integer> taken) {
    int[] last = kind == ArgumentKind.SKETCH ? sketches : solids;
    int node = last[own];
    while (taken.contains(node)) {
      node = last[node];
    }
    return node == NONE ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /**
   * Returns the number of the node that {@code statement} makes; for one that makes none the number
   * that is free behind the last node.
   */
  int own(Statement statement) {
    return statement.node().orElse(program.nodes().size());
  }

  /**
   * Tells whether a new node on {@code line}, which has no statement, would change what a reference
   * names that is right now.
   */
  boolean shiftsReferences(int line) {
    int behind = firstBehind(line);
    return Math.max(largestTargets[behind], largestOutside) >= nodesBefore[behind];
  }

  private int firstBehind(int line) {
    List<Statement> statements = program.statements();
    int first = 0;
    int end = statements.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      if (statements.get(middle).line() < line) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    return first;
  }

  private void fillKinds() {
    solids[0] = NONE;
    sketches[0] = NONE;
    for (int node = 0; node + 1 < solids.length; node++) {
      boolean isSketch = isSketch(node);
      solids[node + 1] = isSketch ? solids[node] : node;
      sketches[node + 1] = isSketch ? node : sketches[node];
    }
  }

  private void fillTargets() {
    List<Statement> statements = program.statements();
    for (int i = 0; i < statements.size(); i++) {
      nodesBefore[i + 1] = nodesBefore[i] + (statements.get(i).node().isPresent() ? 1 : 0);
    }
    largestTargets[statements.size()] = NONE;
    for (int i = statements.size() - 1; i >= 0; i--) {
      int largest = statements.get(i).references().max().orElse(NONE);
      largestTargets[i] = Math.max(largest, largestTargets[i + 1]);
      if (statements.get(i).node().isEmpty()) {
        largestOutside = Math.max(largest, largestOutside);
      }
    }
  }
}
