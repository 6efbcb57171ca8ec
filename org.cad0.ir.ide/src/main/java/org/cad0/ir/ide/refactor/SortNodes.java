package org.cad0.ir.ide.refactor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;

/**
 * Moves every node below the nodes that it refers to, so that references to later nodes become
 * right. Nodes are moved up only as far as needed; all others keep their order.
 */
final class SortNodes implements Refactoring {
  private static final String TITLE = "Sort nodes by what they use";

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    boolean isSorted =
        place.program().diagnostics().stream()
            .noneMatch(finding -> finding.code() == DiagnosticCode.LATER_REFERENCE);
    return isSorted ? Optional.empty() : Optional.of(offer(place.program(), cancel));
  }

  private static Offer offer(Program program, CancelSignal cancel) {
    Order order = new Order(program, cancel);
    return order.isPossible()
        ? Offer.of(Offer.Kind.REWRITE, TITLE, signal -> plan(program, order.nodes, signal))
        : Offer.refused(
            Offer.Kind.REWRITE, TITLE, "Some nodes are made of each other: no order is right.");
  }

  /** Leaves as many nodes as possible in their places and moves the others between them. */
  private static NodePlan plan(Program program, List<Integer> order, CancelSignal cancel) {
    BitSet staying = LongestRise.of(order, cancel);
    NodePlan plan = new NodePlan(program);
    List<Integer> waiting = new ArrayList<>();
    for (int node : order) {
      cancel.check();
      if (staying.get(node)) {
        waiting.forEach(moved -> plan.moveBefore(moved, node));
        waiting.clear();
      } else {
        waiting.add(node);
      }
    }
    waiting.forEach(moved -> plan.moveBefore(moved, program.nodes().size()));
    return plan;
  }

  /** The nodes, each behind what it refers to: depth first, without recursion. */
  private static final class Order {
    private final Program program;
    private final List<Integer> nodes = new ArrayList<>();
    private final BitSet done = new BitSet();
    private final BitSet begun = new BitSet();
    private boolean isCyclic;

    private Order(Program program, CancelSignal cancel) {
      this.program = program;
      for (int node = 0; node < program.nodes().size() && !isCyclic; node++) {
        place(node, cancel);
      }
    }

    private boolean isPossible() {
      return !isCyclic;
    }

    private void place(int first, CancelSignal cancel) {
      Deque<Integer> open = new ArrayDeque<>(List.of(first));
      while (!open.isEmpty() && !isCyclic) {
        cancel.check();
        int node = open.peek();
        if (done.get(node)) {
          open.pop();
        } else if (begun.get(node)) {
          open.pop();
          done.set(node);
          nodes.add(node);
        } else {
          begun.set(node);
          openOperands(node, open);
        }
      }
    }

    private void openOperands(int node, Deque<Integer> open) {
      int[] operands = Closure.targets(program, program.nodes().get(node)).toArray();
      for (int i = operands.length - 1; i >= 0; i--) {
        int operand = operands[i];
        if (operand != node && !done.get(operand)) {
          isCyclic |= begun.get(operand);
          open.push(operand);
        }
      }
    }
  }
}
