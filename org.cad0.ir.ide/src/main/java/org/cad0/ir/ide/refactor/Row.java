package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<Integer, Copy> known = new HashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (int solid : solids) {
      Copy copy = copy(program, solid, opcode, isFitting, known, cancel);
      if (!copies.isEmpty() && copies.get(0).original() != copy.original()) {
        return Optional.empty();
      }
      copies.add(copy);
    }
    return copies.size() < 2 ? Optional.empty() : row(copies);
  }

  /** Adds up the transformations that lead from an original to {@code solid}. */
  private static Copy copy(
      Program program,
      int solid,
      String opcode,
      Predicate<Vector> isFitting,
      Map<Integer, Copy> known,
      CancelSignal cancel) {
    Deque<Integer> transformed = new ArrayDeque<>();
    int node = solid;
    while (!known.containsKey(node) && isBy(program, node, opcode, isFitting)) {
      cancel.check();
      transformed.push(node);
      node = Operands.node(program.nodes().get(node), 0);
    }
    Copy copy = known.getOrDefault(node, new Copy(node, node, Vector.ZERO));
    for (int outer : transformed) {
      Vector by = Vector.written(program, program.nodes().get(outer), 1);
      copy = new Copy(outer, copy.original(), copy.at().plus(by));
      known.put(outer, copy);
    }
    return copy;
  }

  private static boolean isBy(
      Program program, int node, String opcode, Predicate<Vector> isFitting) {
    Statement statement = program.nodes().get(node);
    return Operands.isBy(statement, opcode)
        && Operands.areRight(statement)
        && isFitting.test(Vector.written(program, statement, 1));
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
