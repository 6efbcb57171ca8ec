package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Removes the nodes that are part of no result: what no root and no part of an assembly is made of
 * or, in a program without roots and instances, what its last unused node is not made of. Materials
 * that nothing is made of go too.
 *
 * <p>A program with errors is left alone: what a wrong line was meant to use is not known.
 */
final class RemoveUnused implements Refactoring {

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    BitSet nodes = unusedNodes(place.program(), cancel);
    List<Statement> materials = unusedMaterials(place.program());
    if (nodes.isEmpty() && materials.isEmpty()) {
      return Optional.empty();
    }
    if (place.program().hasErrors()) {
      return Optional.of(
          Offer.refused(
              Offer.Kind.REWRITE,
              "Remove what is unused",
              "The program has errors: what wrong lines were meant to use is not known."));
    }
    return Optional.of(
        Offer.of(
            Offer.Kind.REWRITE,
            title(place.program(), nodes, materials),
            none -> {
              NodePlan plan = new NodePlan(place.program());
              nodes.stream().forEach(plan::delete);
              materials.forEach(plan::deleteLine);
              return plan;
            }));
  }

  private static String title(Program program, BitSet nodes, List<Statement> materials) {
    OptionalInt shown = ShownNode.of(program);
    String user = shown.isPresent() ? "node " + shown.getAsInt() + " does not use" : "nothing uses";
    return "Remove "
        + described(nodes.cardinality(), "node")
        + (nodes.isEmpty() || materials.isEmpty() ? "" : " and ")
        + described(materials.size(), "material")
        + " that "
        + (nodes.isEmpty() ? "nothing uses" : user);
  }

  private static String described(int count, String what) {
    return switch (count) {
      case 0 -> "";
      case 1 -> "1 " + what;
      default -> count + " " + what + "s";
    };
  }

  private static BitSet unusedNodes(Program program, CancelSignal cancel) {
    IntStream fromOutside =
        program.statements().stream()
            .filter(statement -> !statement.operation().role().isGeometry())
            .flatMapToInt(statement -> Closure.targets(program, statement));
    IntStream shown = ShownNode.of(program).stream();
    BitSet unused = Closure.operands(program, IntStream.concat(fromOutside, shown), cancel);
    unused.flip(0, program.nodes().size());
    return unused;
  }

  private static List<Statement> unusedMaterials(Program program) {
    return program.entities().all(EntityKind.MATERIAL).stream()
        .filter(material -> program.entities().uses(EntityKind.MATERIAL, material.id()).isEmpty())
        .map(Entity::definition)
        .toList();
  }
}
