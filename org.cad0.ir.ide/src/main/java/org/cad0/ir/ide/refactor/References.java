package org.cad0.ir.ide.refactor;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
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
  private static final int NO_NODE = -1;

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
      return statement.node().orElse(NO_NODE) == node;
    }
  }

  private final Program program;

  /** For each node the place of the first reference to it; those to one node follow each other. */
  private final int[] firsts;

  /** For each reference the place of its statement among the program's. */
  private final int[] statements;

  /** For each reference the place of its word among the arguments. */
  private final byte[] words;

  private References(Program program, CancelSignal cancel) {
    this.program = program;
    this.firsts = new int[program.nodes().size() + 1];
    visit(cancel, (target, statement, word) -> firsts[target + 1]++);
    for (int node = 1; node < firsts.length; node++) {
      firsts[node] += firsts[node - 1];
    }
    int count = firsts[firsts.length - 1];
    this.statements = new int[count];
    this.words = new byte[count];
    int[] next = firsts.clone();
    visit(
        cancel,
        (target, statement, word) -> {
          statements[next[target]] = statement;
          words[next[target]++] = (byte) word;
        });
  }

  /** Collects the references of {@code program}. */
  public static References of(Program program, CancelSignal cancel) {
    return new References(program, cancel);
  }

  /**
   * Returns the node that {@code word} names, if it is a reference and that node exists. The
   * reference need not be allowed: also later nodes and nodes of the wrong kind are named.
   */
  public static OptionalInt target(Program program, ArgumentWord word) {
    int target = targetOf(program, word);
    return target == NO_NODE ? OptionalInt.empty() : OptionalInt.of(target);
  }

  /** Returns the references to {@code node}, in the order of the text. */
  public List<Reference> to(int node) {
    return new AbstractList<>() {
      @Override
      public Reference get(int index) {
        int place = firsts[node] + Objects.checkIndex(index, size());
        Statement statement = program.statements().get(statements[place]);
        return new Reference(statement, statement.arguments().get(words[place]), node);
      }

      @Override
      public int size() {
        return firsts[node + 1] - firsts[node];
      }
    };
  }

  /** Tells whether nothing but, perhaps, the node itself refers to {@code node}. */
  public boolean isUnused(int node) {
    return to(node).stream().allMatch(reference -> reference.isIn(node));
  }

  private interface Visitor {
    void visit(int target, int statement, int word);
  }

  private void visit(CancelSignal cancel, Visitor visitor) {
    for (int i = 0; i < program.statements().size(); i++) {
      cancel.check();
      List<ArgumentWord> arguments = program.statements().get(i).arguments();
      for (int word = 0; word < arguments.size(); word++) {
        int target = targetOf(program, arguments.get(word));
        if (target != NO_NODE) {
          visitor.visit(target, i, word);
        }
      }
    }
  }

  private static int targetOf(Program program, ArgumentWord word) {
    return word.argument().kind().isReference() && word.value() < program.nodes().size()
        ? (int) word.value()
        : NO_NODE;
  }
}
