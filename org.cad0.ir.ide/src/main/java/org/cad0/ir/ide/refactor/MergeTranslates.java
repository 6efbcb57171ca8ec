package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Makes one translate of a chain in which each one moves the one before and nothing else uses that.
 * Offsets are added as the decimals that they are written as: 0.1 and 0.2 are 0.3.
 */
final class MergeTranslates implements Refactoring {
  private static final String TRANSLATE = "T";

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .rightNode()
        .filter(node -> Operands.isBy(node, TRANSLATE))
        .map(node -> chain(place, node, cancel))
        .filter(chain -> chain.size() > 1)
        .map(
            chain ->
                Offer.of(
                    Offer.Kind.INLINE,
                    "Merge " + chain.size() + " translates into node " + last(chain),
                    unused -> plan(place.program(), chain)));
  }

  /** Returns the chain that {@code end} closes, the outermost translate first. */
  private static List<Statement> chain(Place place, Statement end, CancelSignal cancel) {
    List<Statement> chain = new ArrayList<>(List.of(end));
    Statement inner = moved(place, end);
    while (isTranslateOf(place, inner)) {
      cancel.check();
      chain.add(inner);
      inner = moved(place, inner);
    }
    return chain;
  }

  private static boolean isTranslateOf(Place place, Statement inner) {
    return Operands.isBy(inner, TRANSLATE)
        && Operands.areRight(inner)
        && place.references().to(inner.node().getAsInt()).size() == 1;
  }

  private static Statement moved(Place place, Statement translate) {
    return place.program().nodes().get(Operands.node(translate, 0));
  }

  private static NodePlan plan(Program program, List<Statement> chain) {
    NodePlan plan = new NodePlan(program);
    BigDecimal[] sum = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    for (Statement translate : chain) {
      for (int axis = 0; axis < sum.length; axis++) {
        sum[axis] = sum[axis].add(Operands.decimal(program, translate, 1 + axis));
      }
    }
    for (Statement inner : chain.subList(1, chain.size())) {
      plan.delete(inner.node().getAsInt());
    }
    Statement innermost = chain.get(chain.size() - 1);
    plan.replace(
        last(chain),
        NodeLine.on(
            TRANSLATE,
            Operands.node(innermost, 0),
            Arrays.stream(sum).map(Decimals::text).toList()));
    return plan;
  }

  private static int last(List<Statement> chain) {
    return chain.get(0).node().getAsInt();
  }
}
