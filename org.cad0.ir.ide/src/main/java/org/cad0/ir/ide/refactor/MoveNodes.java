package org.cad0.ir.ide.refactor;

import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Moves the selected nodes past the node above or below and renumbers every reference that the move
 * changes.
 *
 * <p>No node can move above one that it refers to. Without a root the last node that nothing uses
 * is the result of the program: no other node can move behind it.
 */
final class MoveNodes implements Refactoring {

  /** Where to. */
  enum Direction {
    /** Towards the beginning. */
    UP,
    /** Towards the end. */
    DOWN
  }

  private final Direction direction;

  MoveNodes(Direction direction) {
    this.direction = direction;
  }

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .nodes()
        .filter(
            nodes ->
                direction == Direction.UP ? nodes.first() > 0 : nodes.last() < place.count() - 1)
        .map(nodes -> offer(place, nodes, cancel));
  }

  private Offer offer(Place place, Place.Nodes nodes, CancelSignal cancel) {
    String title = "Move " + described(nodes) + (direction == Direction.UP ? " up" : " down");
    // Moving nodes down is moving the one below them up.
    Place.Nodes moved =
        direction == Direction.UP ? nodes : new Place.Nodes(nodes.last() + 1, nodes.last() + 1);
    Place.Nodes passed =
        direction == Direction.UP ? new Place.Nodes(nodes.first() - 1, nodes.first() - 1) : nodes;
    return refusal(place, moved, passed, cancel)
        .map(reason -> Offer.refused(Offer.Kind.MOVE, title, reason))
        .orElseGet(() -> Offer.of(Offer.Kind.MOVE, title, unused -> plan(place, moved, passed)));
  }

  private static NodePlan plan(Place place, Place.Nodes moved, Place.Nodes passed) {
    NodePlan plan = new NodePlan(place.program());
    for (int node = moved.first(); node <= moved.last(); node++) {
      plan.moveBefore(node, passed.first());
    }
    return plan;
  }

  private static Optional<String> refusal(
      Place place, Place.Nodes moved, Place.Nodes passed, CancelSignal cancel) {
    for (int node = moved.first(); node <= moved.last(); node++) {
      cancel.check();
      Statement statement = place.program().nodes().get(node);
      OptionalInt used =
          statement
              .references()
              .filter(target -> passed.first() <= target && target <= passed.last())
              .findFirst();
      if (used.isPresent()) {
        return Optional.of(
            "Node " + node + " uses node " + used.getAsInt() + " and must stand below it.");
      }
    }
    int shown = ShownNode.of(place.program()).orElse(-1);
    boolean isMoved = moved.first() <= shown && shown <= moved.last();
    for (int node = passed.first(); isMoved && node <= passed.last(); node++) {
      if (place.references().isUnused(node)) {
        return Optional.of(
            "The program would then show node "
                + node
                + " in the place of node "
                + shown
                + ". Add a ROOT line first.");
      }
    }
    return Optional.empty();
  }

  private static String described(Place.Nodes nodes) {
    return nodes.first() == nodes.last()
        ? "node " + nodes.first()
        : "nodes " + nodes.first() + " to " + nodes.last();
  }
}
