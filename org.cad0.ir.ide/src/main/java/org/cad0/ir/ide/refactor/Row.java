package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Equal solids at equal distances.
 *
 * @param first the solid at one end
 * @param step from one to the next: offsets in mm or, of which one is not zero, angles in degrees
 * @param count how many there are
 */
record Row(int first, Vector step, int count) {

  /** Longest chain of transformations that is followed; people write two or three. */
  private static final int LONGEST_CHAIN = 100;

  private record Copy(int node, int original, Vector at) {}

  /** Recognizes translates of one solid along a line. */
  static Optional<Row> ofTranslates(Program program, List<Integer> solids, CancelSignal cancel) {
    return of(program, solids, "T", offset -> true, cancel);
  }

  /** Recognizes rotations of one solid about one axis: 0 for x, 1 for y, 2 for z. */
  static Optional<Row> ofRotations(
      Program program, List<Integer> solids, int axis, CancelSignal cancel) {
    return of(program, solids, "R", turn -> turn.isAlong(axis), cancel);
  }

  private static Optional<Row> of(
      Program program,
      List<Integer> solids,
      String opcode,
      Predicate<Vector> isFitting,
      CancelSignal cancel) {
    List<Copy> copies = new ArrayList<>();
    for (int solid : solids) {
      cancel.check();
      Copy copy = copy(program, solid, opcode, isFitting);
      if (!copies.isEmpty() && copies.get(0).original() != copy.original()) {
        return Optional.empty();
      }
      copies.add(copy);
    }
    return copies.size() < 2 ? Optional.empty() : row(copies);
  }

  /** Adds up the transformations that lead from an original to {@code solid}. */
  private static Copy copy(Program program, int solid, String opcode, Predicate<Vector> isFitting) {
    Vector at = Vector.ZERO;
    int original = solid;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Statement statement = program.nodes().get(original);
      if (!Operands.isBy(statement, opcode) || !Operands.areRight(statement)) {
        break;
      }
      Vector by = Vector.written(program, statement, 1);
      if (!isFitting.test(by)) {
        break;
      }
      at = at.plus(by);
      original = Operands.node(statement, 0);
    }
    return new Copy(solid, original, at);
  }

  private static Optional<Row> row(List<Copy> copies) {
    Vector along = copies.get(1).at().minus(copies.get(0).at());
    List<Copy> sorted = new ArrayList<>(copies);
    sorted.sort(Comparator.comparing(copy -> copy.at().dot(along)));
    if (sorted.get(0).node() > sorted.get(sorted.size() - 1).node()) {
      // The pattern starts from the end that is written first.
      sorted = sorted.reversed();
    }
    Vector start = sorted.get(0).at();
    Vector step = sorted.get(1).at().minus(start);
    if (step.equalsAbout(Vector.ZERO)) {
      return Optional.empty();
    }
    for (int i = 2; i < sorted.size(); i++) {
      if (!sorted.get(i).at().equalsAbout(start.plus(step.times(BigDecimal.valueOf(i))))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Row(sorted.get(0).node(), step, sorted.size()));
  }
}
