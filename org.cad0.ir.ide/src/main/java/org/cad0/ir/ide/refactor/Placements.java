package org.cad0.ir.ide.refactor;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * Where copies of one solid are put.
 *
 * @param copies at least two
 */
record Placements(List<Copy> copies) {

  /**
   * One of the copies.
   *
   * @param node the node that it is
   * @param original the solid that it is a copy of
   * @param at how far it is moved in mm or, about one axis, turned in degrees
   */
  record Copy(int node, int original, Vector at) {}

  /** Copies the list, so that the placements cannot be changed. */
  Placements {
    copies = List.copyOf(copies);
  }

  /** Recognizes translates of one solid. */
  static Optional<Placements> ofTranslates(
      Program program, List<Integer> solids, CancelSignal cancel) {
    return new Finder(program, "T", offset -> true, cancel).find(solids);
  }

  /** Recognizes rotations of one solid about one axis: 0 for x, 1 for y, 2 for z. */
  static Optional<Placements> ofRotations(
      Program program, List<Integer> solids, int axis, CancelSignal cancel) {
    return new Finder(program, "R", turn -> turn.isAlong(axis), cancel).find(solids);
  }

  /** Adds up chains of transformations of one kind, each link once. */
  private static final class Finder {
    private final Program program;
    private final String opcode;
    private final Predicate<Vector> isFitting;
    private final CancelSignal cancel;
    private final Map<Integer, Copy> known = new HashMap<>();

    private Finder(
        Program program, String opcode, Predicate<Vector> isFitting, CancelSignal cancel) {
      this.program = program;
      this.opcode = opcode;
      this.isFitting = isFitting;
      this.cancel = cancel;
    }

    private Optional<Placements> find(List<Integer> solids) {
      List<Copy> copies = new ArrayList<>();
      for (int solid : solids) {
        Copy copy = copy(solid);
        if (!copies.isEmpty() && copies.get(0).original() != copy.original()) {
          return Optional.empty();
        }
        copies.add(copy);
      }
      return copies.size() < 2 ? Optional.empty() : Optional.of(new Placements(copies));
    }

    private Copy copy(int solid) {
      Deque<Integer> transformed = new ArrayDeque<>();
      int node = solid;
      while (!known.containsKey(node) && isTransformed(node)) {
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

    private boolean isTransformed(int node) {
      Statement statement = program.nodes().get(node);
      return Operands.isBy(statement, opcode)
          && Operands.areRight(statement)
          && isFitting.test(Vector.written(program, statement, 1));
    }
  }
}
