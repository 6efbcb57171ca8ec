package org.cad0.ir.ide.refactor;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Inserts a translate by nothing behind a solid and lets whatever uses the solid use the translate,
 * so that the author has only to write how far it moves.
 */
final class InsertTranslate implements Refactoring {
  private static final List<String> NOT_AT_ALL = List.of("0", "0", "0");

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .rightNode()
        .filter(node -> node.operation().role() == Role.SOLID)
        .map(node -> offer(place, node));
  }

  private static Offer offer(Place place, Statement moved) {
    int node = moved.node().orElseThrow();
    return Offer.of(
        Offer.Kind.REWRITE,
        "Insert a translate of node " + node,
        unused -> {
          NodePlan plan = new NodePlan(place.program());
          int translate = plan.insertAfter(node, NodeLine.on("T", node, NOT_AT_ALL));
          plan.redirect(node, translate);
          return plan;
        });
  }
}
