package org.cad0.ir.analysis;

import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;

/**
 * Reports nodes that are the same as earlier ones, by value numbering (J. Cocke, J. T. Schwartz,
 * 1970): two nodes are the same if their statements are, references to the same nodes counting as
 * equal. Takes linear time.
 */
final class DuplicateNodes {
  private static final int NONE = -1;
  private static final int UNREADABLE = -1;

  private final AnalyzedProgram program;

  /** For each node the first one that is the same. */
  private final int[] first;

  /** Hash table with open addressing of the nodes that are the first of their kind. */
  private final int[] table;

  private DuplicateNodes(AnalyzedProgram program) {
    this.program = program;
    this.first = new int[program.nodes().size()];
    this.table = new int[Integer.highestOneBit(Math.max(2, first.length)) * 4];
  }

  static void report(AnalyzedProgram program, Consumer<Diagnostic> findings) {
    new DuplicateNodes(program).find(findings);
  }

  private void find(Consumer<Diagnostic> findings) {
    for (int node = 0; node < first.length; node++) {
      first[node] = node;
      List<Statement> block = block(node);
      int hash = hash(block);
      if (hash != UNREADABLE) {
        int earlier = enter(node, block, hash);
        if (earlier != NONE) {
          first[node] = earlier;
          findings.accept(
              ProgramFindings.duplicateNode(
                  program.nodes().get(node).range(),
                  node,
                  earlier,
                  program.nodes().get(earlier).range()));
        }
      }
    }
  }

  private List<Statement> block(int node) {
    Statement opening = program.nodes().get(node);
    int end = program.blockEnds().get(node);
    return end == opening.index() + 1
        ? List.of(opening)
        : program.statements().subList(opening.index(), end);
  }

  /** Enters a node into the table, or returns the node there that is the same. */
  private int enter(int node, List<Statement> block, int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0) {
      int other = table[slot] - 1;
      if (areSame(block, block(other))) {
        return other;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = node + 1;
    return NONE;
  }

  /** Returns a hash of a node, or {@link #UNREADABLE} if any of its words is wrong. */
  private int hash(List<Statement> block) {
    int hash = block.size();
    for (int i = 0; i < block.size(); i++) {
      Statement statement = block.get(i);
      List<ArgumentWord> words = statement.arguments();
      if (words.size() < statement.operation().requiredArguments()) {
        return UNREADABLE;
      }
      hash = 31 * hash + statement.operation().opcode().hashCode();
      for (int w = 0; w < words.size(); w++) {
        ArgumentWord word = words.get(w);
        ArgumentKind kind = word.argument().kind();
        boolean isReference = kind.isReference();
        double value = word.value();
        if (isReference ? !word.resolved() : Double.isNaN(value)) {
          return UNREADABLE;
        }
        if (kind != ArgumentKind.SEGMENTS) {
          hash = 31 * hash + (isReference ? first[(int) value] : Double.hashCode(value + 0.0));
        }
      }
    }
    return (hash ^ (hash >>> 15)) & Integer.MAX_VALUE;
  }

  private boolean areSame(List<Statement> a, List<Statement> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!areSame(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean areSame(Statement a, Statement b) {
    if (!a.operation().opcode().equals(b.operation().opcode())) {
      return false;
    }
    for (int i = 0; i < a.operation().requiredArguments(); i++) {
      if (meaning(a.arguments().get(i)) != meaning(b.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the value, without the sign of zero; of a reference, the first node of its kind. */
  private double meaning(ArgumentWord word) {
    return word.argument().kind().isReference() ? first[(int) word.value()] : word.value() + 0.0;
  }
}
