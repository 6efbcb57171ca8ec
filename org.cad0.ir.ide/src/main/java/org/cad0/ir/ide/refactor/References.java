package org.cad0.ir.ide.refactor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Every word that names a node of the program, wherever it stands: in geometry and outside of it,
 * in right and in wrong lines.
 */
public final class References {

  /**
   * A word that names a node.
   *
   * @param statement the statement it stands in
   * @param word the word
   * @param target the node it names, which exists
   */
  public record Reference(Statement statement, ArgumentWord word, int target) {

    /** Tells whether the word stands in a line that makes this node. */
    boolean isIn(int node) {
      return statement.node().orElse(-1) == node;
    }
  }

  private final List<List<Reference>> byTarget;

  private References(List<List<Reference>> byTarget) {
    this.byTarget = byTarget;
  }

  /** Collects the references of {@code program}. */
  public static References of(Program program, CancelSignal cancel) {
    List<List<Reference>> byTarget =
        new ArrayList<>(Collections.nCopies(program.nodes().size(), List.of()));
    for (Statement statement : program.statements()) {
      cancel.check();
      for (ArgumentWord word : statement.arguments()) {
        target(program, word)
            .ifPresent(target -> add(byTarget, new Reference(statement, word, target)));
      }
    }
    return new References(byTarget);
  }

  /**
   * Returns the node that {@code word} names, if it is a reference and that node exists. The
   * reference need not be allowed: also later nodes and nodes of the wrong kind are named.
   */
  public static OptionalInt target(Program program, ArgumentWord word) {
    boolean isKnown = word.argument().kind().isReference() && word.value() < program.nodes().size();
    return isKnown ? OptionalInt.of((int) word.value()) : OptionalInt.empty();
  }

  /** Returns the references to {@code node}, in the order of the text. */
  public List<Reference> to(int node) {
    return Collections.unmodifiableList(byTarget.get(node));
  }

  /** Tells whether nothing but, perhaps, the node itself refers to {@code node}. */
  public boolean isUnused(int node) {
    return byTarget.get(node).stream().allMatch(reference -> reference.isIn(node));
  }

  private static void add(List<List<Reference>> byTarget, Reference reference) {
    if (byTarget.get(reference.target()).isEmpty()) {
      byTarget.set(reference.target(), new ArrayList<>(2));
    }
    byTarget.get(reference.target()).add(reference);
  }
}
