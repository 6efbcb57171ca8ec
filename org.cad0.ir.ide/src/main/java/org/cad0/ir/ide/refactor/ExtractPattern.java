package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.task.CancelSignal;

/**
 * Makes one pattern of copies that are joined, or cut from a body, one by one: a linear one of
 * translates of one solid at equal distances along a line, a linear one of a linear one where they
 * stand in equal rows along axes, a circular one of rotations of one solid about one axis of the
 * world by equal angles.
 *
 * <p>Positions are compared as the decimals that they are written as; see {@link
 * Decimals#TOLERANCE}. Names and comments of the copies are lost with them, those of the node that
 * joins them stay.
 */
final class ExtractPattern implements Refactoring {

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .rightNode()
        .flatMap(node -> Copies.around(place, node, cancel))
        .flatMap(
            copies ->
                CopyPattern.of(place.program(), copies.solids(), cancel)
                    .map(pattern -> offer(place, copies, pattern)));
  }

  private static Offer offer(Place place, Copies copies, CopyPattern pattern) {
    return Offer.of(
        Offer.Kind.EXTRACT,
        String.format(
            "Make a %s pattern of %d copies of node %d",
            pattern.kind(), pattern.count(), pattern.first()),
        cancel -> plan(place, copies, pattern, cancel));
  }

  private static NodePlan plan(
      Place place, Copies copies, CopyPattern pattern, CancelSignal cancel) {
    NodePlan plan = new NodePlan(place.program());
    List<CopyPattern.PatternLine> lines = pattern.lines();
    CopyPattern.PatternLine last = lines.get(lines.size() - 1);
    int copied = pattern.first();
    for (CopyPattern.PatternLine inner : lines.subList(0, lines.size() - 1)) {
      copied = plan.insertBefore(copies.root(), inner.on(copied));
    }
    if (copies.body().isPresent()) {
      int cutters = plan.insertBefore(copies.root(), last.on(copied));
      plan.replace(copies.root(), NodeLine.combining("D", copies.body().get(), cutters));
    } else {
      plan.replace(copies.root(), last.on(copied));
    }
    removed(place, copies, pattern, cancel).stream().forEach(plan::delete);
    return plan;
  }

  /** The joints go, and what only they use: all other copies. */
  private static BitSet removed(
      Place place, Copies copies, CopyPattern pattern, CancelSignal cancel) {
    BitSet kept = new BitSet();
    kept.set(pattern.first());
    copies.body().ifPresent(kept::set);
    BitSet removed = (BitSet) copies.joints().clone();
    removed.set(copies.root());
    Closure.addWhatOnlyTheyUse(place, removed, kept, cancel);
    removed.clear(copies.root());
    return removed;
  }
}
