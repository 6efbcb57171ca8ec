package org.cad0.ir.ide.refactor;

import java.util.Optional;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;

/** Inserts a node above the caret's; all nodes behind it get the next number. */
final class InsertNode implements Refactoring {
  private final String line;

  /** Inserts {@code line}: a statement or a sketch block that makes exactly one node. */
  InsertNode(String line) {
    this.line = line.strip();
  }

  /** Inserts a box to be overwritten by what the author wants. */
  InsertNode() {
    this(Operations.find("C").orElseThrow().example());
  }

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    int number = place.nextNode();
    String title =
        number < place.count() ? "Insert a node above node " + number : "Insert a node at the end";
    Program inserted = Program.parse(line);
    if (inserted.nodes().size() != 1) {
      return Optional.of(
          Offer.refused(
              Offer.Kind.REWRITE,
              title,
              "The text to insert must make one node, but makes " + inserted.nodes().size() + "."));
    }
    return Optional.of(
        Offer.of(
            Offer.Kind.REWRITE,
            title,
            unused -> {
              NodePlan plan = new NodePlan(place.program());
              plan.insertBefore(number, NodeLine.written(withLineEndsOf(place.program())));
              return plan;
            }));
  }

  private String withLineEndsOf(Program program) {
    return String.join(LineMoves.lineEnd(program), line.lines().toList());
  }
}
