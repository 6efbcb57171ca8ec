package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;

/**
 * The patterns that make copies of one solid.
 *
 * @param kind what users call it
 * @param first the copy that the others are made of
 * @param count how many copies there are
 * @param lines one pattern, or a pattern and one of that pattern
 */
record CopyPattern(String kind, int first, int count, List<PatternLine> lines) {
  private static final int AXES = 3;

  /**
   * A pattern that is to be written.
   *
   * @param opcode what it does
   * @param words what stands behind the node that it is a pattern of
   */
  record PatternLine(String opcode, List<String> words) {

    NodeLine on(int node) {
      return NodeLine.on(opcode, node, words);
    }
  }

  /** Recognizes the pattern of {@code solids}. */
  static Optional<CopyPattern> of(Program program, List<Integer> solids, CancelSignal cancel) {
    Optional<Placements> moved = Placements.ofTranslates(program, solids, cancel);
    Optional<CopyPattern> linear =
        moved
            .flatMap(Row::of)
            .map(row -> of("linear", row, linear(row.step(), row.count())))
            .or(() -> moved.flatMap(Grid::of).map(CopyPattern::rectangular));
    if (linear.isPresent()) {
      return linear;
    }
    for (int axis = 0; axis < AXES; axis++) {
      Optional<Row> row = Placements.ofRotations(program, solids, axis, cancel).flatMap(Row::of);
      if (row.isPresent()) {
        return Optional.of(of("circular", row.get(), circular(row.get(), axis)));
      }
    }
    return Optional.empty();
  }

  private static CopyPattern of(String kind, Row row, PatternLine line) {
    return new CopyPattern(kind, row.first(), row.count(), List.of(line));
  }

  private static CopyPattern rectangular(Grid grid) {
    Row row = grid.row();
    return new CopyPattern(
        "rectangular",
        row.first(),
        row.count() * grid.count(),
        List.of(linear(row.step(), row.count()), linear(grid.step(), grid.count())));
  }

  private static PatternLine linear(Vector step, int count) {
    boolean isAlongAxis = Stream.of(0, 1, 2).anyMatch(step::isAlong);
    Vector direction = isAlongAxis ? step.withLength(BigDecimal.ONE) : step;
    return line("LP", direction.words(), count, step.length());
  }

  /** Copy i of the pattern is turned by i·angle/count. */
  private static PatternLine circular(Row row, int axis) {
    Stream<String> atOrigin = Vector.ZERO.words();
    return line(
        "CP",
        Stream.concat(atOrigin, Vector.along(axis, BigDecimal.ONE).words()),
        row.count(),
        row.step().component(axis).multiply(BigDecimal.valueOf(row.count())));
  }

  private static PatternLine line(
      String opcode, Stream<String> before, int count, BigDecimal behind) {
    return new PatternLine(
        opcode,
        Stream.of(before, Stream.of(Integer.toString(count)), Stream.of(Decimals.text(behind)))
            .flatMap(Function.identity())
            .toList());
  }
}
