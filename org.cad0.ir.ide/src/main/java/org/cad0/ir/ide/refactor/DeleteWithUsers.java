package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Deletes a node with every node that is made of it, and the roots that show them. Parts of an
 * assembly are not deleted on the way: their instances and joints would hang in the air.
 */
final class DeleteWithUsers implements Refactoring {

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .node()
        .map(statement -> statement.node().orElseThrow())
        .filter(node -> !place.references().isUnused(node))
        .map(node -> offer(place, node, cancel));
  }

  private static Offer offer(Place place, int node, CancelSignal cancel) {
    BitSet deleted = Closure.users(place, node, cancel);
    String title = "Delete node " + node + " and what uses it";
    List<Statement> lines =
        deleted.stream()
            .mapToObj(place.references()::to)
            .flatMap(List::stream)
            .map(References.Reference::statement)
            .filter(user -> user.node().isEmpty())
            .toList();
    for (Statement line : lines) {
      if (line.operation().role() != Role.ROOT) {
        return Offer.refused(
            Offer.Kind.REWRITE,
            title,
            "Line " + (line.line() + 1) + " uses it. Let that use another node or delete it.");
      }
    }
    return Offer.of(
        Offer.Kind.REWRITE,
        title
            + (deleted.cardinality() == 1 ? " (1 node)" : " (" + deleted.cardinality() + " nodes)"),
        unused -> {
          NodePlan plan = new NodePlan(place.program());
          deleted.stream().forEach(plan::delete);
          lines.forEach(plan::deleteLine);
          return plan;
        });
  }
}
