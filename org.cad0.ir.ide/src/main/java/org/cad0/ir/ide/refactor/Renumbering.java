package org.cad0.ir.ide.refactor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Edits;
import org.cad0.ir.text.Replacement;

/**
 * Lets references follow their nodes when somebody has inserted, deleted, pasted or moved lines.
 *
 * <p>Lines at the beginning and at the end that are the same before and after are taken for
 * unchanged. The nodes of those lines are known on both sides, and references in those lines go on
 * to name them. References in changed lines stay: whoever wrote them saw the new numbers.
 */
public final class Renumbering {
  private final Program before;
  private final Program after;
  private final UnchangedLines unchanged;

  /** How many nodes the unchanged first lines make. */
  private final int leading;

  /** Number before the edit of the first node that the unchanged last lines make. */
  private final int trailing;

  private final int shift;

  private Renumbering(Program before, Program after, CancelSignal cancel) {
    this.before = before;
    this.after = after;
    this.unchanged = UnchangedLines.between(before, after, cancel);
    this.leading = nodesAbove(before, unchanged.leading());
    this.trailing = nodesAbove(before, before.lines().lineCount() - unchanged.trailing());
    this.shift = after.nodes().size() - before.nodes().size();
  }

  /**
   * Returns the changes of {@code after} by which the references in unchanged lines name the nodes
   * that they named in {@code before}; none if the number of nodes has not changed, unless lines
   * have been moved past others.
   *
   * <p>A node that was deleted while an unchanged line still refers to it has no new number, and
   * then nothing is known to be right: the answer is empty. The last node of changed lines is taken
   * for the same node if it was and is made by the same operation.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public static Optional<List<Replacement>> afterEdit(
      Program before, Program after, CancelSignal cancel) {
    cancel.check();
    if (before.nodes().size() == after.nodes().size()) {
      return MovedLines.edits(before, after, cancel).or(() -> Optional.of(List.of()));
    }
    return new Renumbering(before, after, cancel).edits(cancel);
  }

  private Optional<List<Replacement>> edits(CancelSignal cancel) {
    Edits edits = new Edits(after.text());
    for (Statement statement : after.statements()) {
      cancel.check();
      if (!unchanged.holds(statement.line(), after.lines().lineCount())) {
        continue;
      }
      for (ArgumentWord word : statement.arguments()) {
        OptionalInt target = References.target(before, word);
        if (target.isPresent()) {
          OptionalInt number = newNumber(target.getAsInt());
          if (number.isEmpty()) {
            return Optional.empty();
          }
          if (number.getAsInt() != target.getAsInt()) {
            edits.replace(
                word.range().start(), word.range().end(), Integer.toString(number.getAsInt()));
          }
        }
      }
    }
    return Optional.of(edits.all());
  }

  private OptionalInt newNumber(int node) {
    if (node < leading) {
      return OptionalInt.of(node);
    }
    if (node >= trailing || (node == trailing - 1 && lastOfChangedLinesIsTheSame())) {
      return OptionalInt.of(node + shift);
    }
    return OptionalInt.empty();
  }

  private boolean lastOfChangedLinesIsTheSame() {
    int last = trailing - 1 + shift;
    return last >= leading
        && before.nodes().get(trailing - 1).operation().equals(after.nodes().get(last).operation());
  }

  /** Returns how many nodes stand above {@code line}. */
  static int nodesAbove(Program program, int line) {
    int low = 0;
    int high = program.nodes().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (program.nodes().get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
