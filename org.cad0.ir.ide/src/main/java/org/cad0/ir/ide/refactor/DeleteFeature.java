package org.cad0.ir.ide.refactor;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Takes a node out of the part, as one deletes a feature in a CAD program: the node goes with the
 * nodes that only place or shape it, and where it is joined with, cut from or intersected with
 * another solid, that other solid takes the place of the result. What then nothing uses any more
 * goes too.
 */
final class DeleteFeature implements Refactoring {

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .rightNode()
        .map(statement -> statement.node().orElseThrow())
        .filter(node -> !place.references().isUnused(node))
        .map(node -> offer(place, node, cancel));
  }

  private static Offer offer(Place place, int node, CancelSignal cancel) {
    String title = "Take node " + node + " out of the part";
    Removal removal = new Removal(place);
    return removal
        .refusal(node, cancel)
        .map(reason -> Offer.refused(Offer.Kind.REWRITE, title, reason))
        .orElseGet(() -> Offer.of(Offer.Kind.REWRITE, title, removal::plan));
  }

  /** What goes and what takes its place. */
  private static final class Removal {
    private final Place place;
    private final BitSet removed = new BitSet();
    private final Map<Integer, Integer> replacedBy = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Removal(Place place) {
      this.place = place;
    }

    /** Finds what goes with {@code node}; tells why that cannot be. */
    private Optional<String> refusal(int node, CancelSignal cancel) {
      removed.set(node);
      open.push(node);
      while (!open.isEmpty()) {
        cancel.check();
        for (References.Reference reference : place.references().to(open.pop())) {
          if (reference.statement().node().isEmpty()) {
            return Optional.of(
                "Nothing would be left of what line "
                    + (reference.statement().line() + 1)
                    + " shows.");
          }
          if (!Operands.areRight(reference.statement())) {
            return Optional.of(
                "Line " + (reference.statement().line() + 1) + " uses it and has errors.");
          }
          remove(reference.statement());
        }
      }
      return replacedBy.isEmpty()
          ? Optional.of("Nothing would be left: no node joins it with another solid.")
          : Optional.empty();
    }

    private void remove(Statement user) {
      int node = user.node().getAsInt();
      if (removed.get(node)) {
        return;
      }
      int[] left = user.references().filter(operand -> !removed.get(operand)).toArray();
      if (left.length == 1 && mayBeLeft(user, left[0])) {
        replacedBy.put(node, left[0]);
      } else if (left.length == 0 || !mayBeLeft(user, left[0])) {
        replacedBy.remove(node);
        removed.set(node);
        open.push(node);
      }
    }

    /** A cutter alone is nothing; all else that is combined with something stands for itself. */
    private static boolean mayBeLeft(Statement user, int operand) {
      return !Operands.isBy(user, "D") || Operands.node(user, 0) == operand;
    }

    private NodePlan plan(CancelSignal cancel) {
      NodePlan plan = new NodePlan(place.program());
      BitSet deleted = (BitSet) removed.clone();
      BitSet kept = new BitSet();
      replacedBy.forEach(
          (node, other) -> {
            deleted.set(node);
            kept.set(other);
            plan.redirect(node, other);
          });
      Closure.addWhatOnlyTheyUse(place, deleted, kept, cancel);
      deleted.stream().forEach(plan::delete);
      return plan;
    }
  }
}
