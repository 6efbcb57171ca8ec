package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cad0.ir.task.CancelSignal;

/**
 * Makes one pattern of copies that are joined, or cut from a body, one by one: a linear one of
 * translates of one solid at equal distances along a line, a circular one of rotations of one solid
 * about one axis of the world by equal angles.
 *
 * <p>Positions are compared as the decimals that they are written as; see {@link
 * Decimals#TOLERANCE}. Names and comments of the copies are lost with them, those of the node that
 * joins them stay.
 */
final class ExtractPattern implements Refactoring {
  private static final int AXES = 3;

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .rightNode()
        .flatMap(node -> Copies.around(place, node, cancel))
        .flatMap(copies -> offer(place, copies, cancel));
  }

  private static Optional<Offer> offer(Place place, Copies copies, CancelSignal cancel) {
    Optional<Row> line = Row.ofTranslates(place.program(), copies.solids(), cancel);
    if (line.isPresent()) {
      return Optional.of(offer(place, copies, line.get(), "linear", linear(line.get())));
    }
    for (int axis = 0; axis < AXES; axis++) {
      Optional<Row> circle = Row.ofRotations(place.program(), copies.solids(), axis, cancel);
      if (circle.isPresent()) {
        return Optional.of(
            offer(place, copies, circle.get(), "circular", circular(circle.get(), axis)));
      }
    }
    return Optional.empty();
  }

  private static Offer offer(Place place, Copies copies, Row row, String kind, NodeLine pattern) {
    return Offer.of(
        Offer.Kind.EXTRACT,
        "Make a " + kind + " pattern of " + row.count() + " copies of node " + row.first(),
        cancel -> plan(place, copies, row, pattern, cancel));
  }

  private static NodeLine linear(Row row) {
    BigDecimal spacing = row.step().length();
    boolean isAlongAxis = Stream.of(0, 1, 2).anyMatch(row.step()::isAlong);
    Vector direction = isAlongAxis ? row.step().withLength(BigDecimal.ONE) : row.step();
    return line("LP", row, direction.words(), Stream.of(Decimals.text(spacing)));
  }

  /** Copy i of the pattern is turned by i·angle/count. */
  private static NodeLine circular(Row row, int axis) {
    BigDecimal angle = row.step().component(axis).multiply(BigDecimal.valueOf(row.count()));
    return line(
        "CP",
        row,
        Stream.concat(Vector.ZERO.words(), Vector.along(axis, BigDecimal.ONE).words()),
        Stream.of(Decimals.text(angle)));
  }

  private static NodeLine line(
      String opcode, Row row, Stream<String> before, Stream<String> behind) {
    Stream<String> count = Stream.of(Integer.toString(row.count()));
    return NodeLine.on(
        opcode,
        row.first(),
        Stream.of(before, count, behind).flatMap(Function.identity()).toList());
  }

  private static NodePlan plan(
      Place place, Copies copies, Row row, NodeLine pattern, CancelSignal cancel) {
    NodePlan plan = new NodePlan(place.program());
    if (copies.body().isPresent()) {
      int cutters = plan.insertBefore(copies.root(), pattern);
      plan.replace(copies.root(), NodeLine.combining("D", copies.body().get(), cutters));
    } else {
      plan.replace(copies.root(), pattern);
    }
    BitSet kept = new BitSet();
    kept.set(row.first());
    copies.body().ifPresent(kept::set);
    BitSet removed = (BitSet) copies.joints().clone();
    removed.set(copies.root());
    Closure.addWhatOnlyTheyUse(place, removed, kept, cancel);
    removed.clear(copies.root());
    removed.stream().forEach(plan::delete);
    return plan;
  }
}
