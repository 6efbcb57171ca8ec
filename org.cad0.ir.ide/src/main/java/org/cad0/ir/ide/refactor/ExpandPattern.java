package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Writes the copies of a pattern out: as translates, or as rotations about an axis along x, y or z,
 * and their unions. The last union keeps the pattern's name and comments.
 */
final class ExpandPattern implements Refactoring {

  /** More lines than that nobody wants to read. */
  private static final int MOST_COPIES = 200;

  private static final int LINEAR_COUNT = 4;
  private static final int CIRCULAR_COUNT = 7;

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place.rightNode().flatMap(node -> offer(place.program(), node));
  }

  private static Optional<Offer> offer(Program program, Statement pattern) {
    boolean isLinear = Operands.isBy(pattern, "LP");
    if (!isLinear && !Operands.isBy(pattern, "CP")) {
      return Optional.empty();
    }
    double count = pattern.arguments().get(isLinear ? LINEAR_COUNT : CIRCULAR_COUNT).value();
    String title =
        (count == 1 ? "Write out the copy" : String.format("Write out the %.0f copies", count))
            + " of node "
            + Operands.node(pattern, 0);
    Optional<String> refusal = refusal(program, pattern, isLinear, count);
    return Optional.of(
        refusal
            .map(reason -> Offer.refused(Offer.Kind.INLINE, title, reason))
            .orElseGet(
                () ->
                    Offer.of(
                        Offer.Kind.INLINE,
                        title,
                        cancel -> new Expansion(program, pattern, (int) count, cancel).plan())));
  }

  private static Optional<String> refusal(
      Program program, Statement pattern, boolean isLinear, double count) {
    if (count < 1) {
      return Optional.of("A pattern has at least one copy.");
    }
    if (count > MOST_COPIES) {
      return Optional.of("These are too many lines; at most " + MOST_COPIES + " are written out.");
    }
    Vector direction = Vector.written(program, pattern, isLinear ? 1 : 4);
    if (direction.dot(direction).signum() == 0) {
      return Optional.of("The direction has no length.");
    }
    return isLinear || axis(direction).isPresent()
        ? Optional.empty()
        : Optional.of("Only rotations about axes along x, y or z can be written as one line.");
  }

  private static OptionalInt axis(Vector direction) {
    return IntStream.range(0, 3).filter(direction::isAlong).findFirst();
  }

  /** The lines that take the place of one pattern. */
  private static final class Expansion {
    private final Program program;
    private final Statement pattern;
    private final int root;
    private final int count;
    private final CancelSignal cancel;
    private final NodePlan plan;

    private Expansion(Program program, Statement pattern, int count, CancelSignal cancel) {
      this.program = program;
      this.pattern = pattern;
      this.root = pattern.node().orElseThrow();
      this.count = count;
      this.cancel = cancel;
      this.plan = new NodePlan(program);
    }

    private NodePlan plan() {
      int original = Operands.node(pattern, 0);
      List<Integer> copies = new ArrayList<>(List.of(original));
      copies.addAll(Operands.isBy(pattern, "LP") ? translates(original) : rotations(original));
      if (count == 1) {
        plan.replace(root, translate(original, Vector.ZERO));
        return plan;
      }
      int joined = copies.get(0);
      for (int i = 1; i < count - 1; i++) {
        joined = insert(NodeLine.combining("U", joined, copies.get(i)));
      }
      plan.replace(root, NodeLine.combining("U", joined, copies.get(count - 1)));
      return plan;
    }

    private List<Integer> translates(int original) {
      Vector step = Vector.written(program, pattern, 1);
      BigDecimal spacing = Operands.decimal(program, pattern, LINEAR_COUNT + 1);
      List<Integer> copies = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        Vector offset = step.withLength(spacing.multiply(BigDecimal.valueOf(i)));
        copies.add(insert(NodeLine.on("T", original, offset.words().toList())));
      }
      return copies;
    }

    private List<Integer> rotations(int original) {
      Vector direction = Vector.written(program, pattern, 4);
      int axis = axis(direction).orElseThrow();
      Vector point = Vector.written(program, pattern, 1);
      Vector fromAxis = point.minus(Vector.along(axis, point.component(axis)));
      boolean isCentered = fromAxis.dot(fromAxis).signum() == 0;
      BigDecimal angle =
          Operands.decimal(program, pattern, CIRCULAR_COUNT + 1)
              .multiply(BigDecimal.valueOf(direction.component(axis).signum()));
      int turned =
          isCentered || count == 1
              ? original
              : insert(translate(original, Vector.ZERO.minus(fromAxis)));
      List<Integer> copies = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        BigDecimal turn =
            angle
                .multiply(BigDecimal.valueOf(i))
                .divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
        int copy = insert(NodeLine.on("R", turned, Vector.along(axis, turn).words().toList()));
        copies.add(isCentered ? copy : insert(translate(copy, fromAxis)));
      }
      return copies;
    }

    private static NodeLine translate(int node, Vector offset) {
      return NodeLine.on("T", node, offset.words().toList());
    }

    private int insert(NodeLine line) {
      cancel.check();
      return plan.insertBefore(root, line);
    }
  }
}
