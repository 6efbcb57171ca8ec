package org.cad0.ir.portable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;

/**
 * The statements outside geometry that refer to something further down, or to something that one of
 * them defines, in an order in which none does.
 */
final class ForwardStatements {
  private final Program program;

  /** For each such statement how many others must stand above it, one above the other. */
  private final Map<Integer, Integer> depths = new TreeMap<>();

  ForwardStatements(Program program) {
    this.program = program;
    findReferencesToNodes();
    // Materials, parts, instances and joints build on each other: a round for each is enough.
    boolean changes = true;
    while (changes) {
      changes = false;
      for (Statement statement : program.statements()) {
        changes |= isMovable(statement) && deepen(statement);
      }
    }
  }

  /** Tells whether {@code statement} is to stand at the end. */
  boolean contains(Statement statement) {
    return depths.containsKey(statement.index());
  }

  /** Returns the statements in the order that they are to have. */
  List<Statement> inOrder() {
    return depths.keySet().stream()
        .sorted(Comparator.comparing(depths::get))
        .map(program.statements()::get)
        .toList();
  }

  /** A statement in the middle of a sketch, which is an error, is what ends the sketch. */
  private boolean isMovable(Statement statement) {
    int above = statement.index() - 1;
    boolean endsSketch =
        above >= 0
            && switch (program.statements().get(above).operation().role()) {
              case SKETCH, SEGMENT -> true;
              default -> false;
            };
    return !statement.operation().role().isGeometry() && !endsSketch;
  }

  private void findReferencesToNodes() {
    int nodes = 0;
    for (Statement statement : program.statements()) {
      nodes += statement.node().isPresent() ? 1 : 0;
      for (ArgumentWord word : statement.arguments()) {
        boolean isForward =
            word.argument().kind() == ArgumentKind.NODE && word.target().orElse(-1) >= nodes;
        if (isForward && isMovable(statement)) {
          depths.put(statement.index(), 0);
        }
      }
    }
  }

  /** Puts a statement below everything that it names; tells whether that was needed. */
  private boolean deepen(Statement statement) {
    int depth = depths.getOrDefault(statement.index(), -1);
    int deeper = depth;
    for (ArgumentWord word : statement.arguments()) {
      Optional<Entity> named = named(word);
      if (named.isPresent()) {
        int definition = named.get().definition().index();
        if (depths.containsKey(definition)) {
          deeper = Math.max(deeper, depths.get(definition) + 1);
        } else if (definition > statement.index()) {
          deeper = Math.max(deeper, 0);
        }
      }
    }
    if (deeper > depth) {
      depths.put(statement.index(), deeper);
    }
    return deeper > depth;
  }

  private Optional<Entity> named(ArgumentWord word) {
    return word.argument()
        .kind()
        .names()
        .flatMap(kind -> program.wordOf(word).flatMap(id -> program.entities().find(kind, id)));
  }
}
