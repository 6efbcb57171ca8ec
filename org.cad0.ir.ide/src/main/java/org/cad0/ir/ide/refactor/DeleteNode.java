package org.cad0.ir.ide.refactor;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Deletes one node. Whatever uses it then uses the solid that it was made of: a part without its
 * fillet, without the cut, not moved. A node that is made from nothing can be deleted so only if
 * nothing uses it.
 */
final class DeleteNode implements Refactoring {

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place.node().map(node -> offer(place, node));
  }

  private static Offer offer(Place place, Statement statement) {
    int node = statement.node().orElseThrow();
    if (place.references().isUnused(node)) {
      return Offer.of(Offer.Kind.REWRITE, "Delete node " + node, unused -> without(place, node));
    }
    OptionalInt operand = Operands.solid(statement);
    if (operand.isEmpty()) {
      return Offer.refused(
          Offer.Kind.REWRITE,
          "Delete node " + node,
          "It is used by " + users(place, node) + ", and there is no solid to take its place.");
    }
    return Offer.of(
        Offer.Kind.REWRITE,
        "Delete node " + node + ", let its users take node " + operand.getAsInt(),
        unused -> {
          NodePlan plan = without(place, node);
          plan.redirect(node, operand.getAsInt());
          return plan;
        });
  }

  private static NodePlan without(Place place, int node) {
    NodePlan plan = new NodePlan(place.program());
    plan.delete(node);
    return plan;
  }

  private static String users(Place place, int node) {
    return place.references().to(node).stream()
        .map(References.Reference::statement)
        .map(
            user ->
                user.node().isPresent()
                    ? "node " + user.node().getAsInt()
                    : "a " + user.operation().opcode() + " line")
        .distinct()
        .limit(3)
        .collect(joining(", "));
  }
}
