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
 * Lets references follow their nodes when somebody has moved lines past others: what stood below
 * the moved lines now stands above them, and everything else is as it was.
 */
final class MovedLines {

  /** Thousands of equal lines shall not cost the square of their number. */
  private static final int MOST_TRIED = 16;

  private final Program before;
  private final Program after;

  /** The first of the lines that have another place. */
  private final int first;

  private final int count;

  /** How many lines have gone from the beginning of those lines to their end. */
  private final int down;

  private MovedLines(Program before, Program after, int first, int count, int down) {
    this.before = before;
    this.after = after;
    this.first = first;
    this.count = count;
    this.down = down;
  }

  /**
   * Returns the changes of {@code after} by which all references name the nodes that they named in
   * {@code before}; empty if more has happened than that lines have been moved.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  static Optional<List<Replacement>> edits(Program before, Program after, CancelSignal cancel) {
    int lines = before.lines().lineCount();
    // Nearly all that is typed ends here, without a look at the lines.
    if (before.text().length() != after.text().length() || lines != after.lines().lineCount()) {
      return Optional.empty();
    }
    UnchangedLines unchanged = UnchangedLines.between(before, after, cancel);
    int first = unchanged.leading();
    int count = lines - first - unchanged.trailing();
    int tried = 0;
    for (int down = 1; down < count && tried < MOST_TRIED; down++) {
      cancel.check();
      if (UnchangedLines.isSame(before, first + down, after, first)) {
        tried++;
        MovedLines moved = new MovedLines(before, after, first, count, down);
        if (moved.isMove(cancel)) {
          return moved.edits(cancel);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isMove(CancelSignal cancel) {
    for (int line = first; line < first + count; line++) {
      cancel.check();
      if (!UnchangedLines.isSame(before, line, after, newLine(line))) {
        return false;
      }
    }
    return true;
  }

  private int newLine(int line) {
    return line < first || line >= first + count
        ? line
        : first + (line - first - down + count) % count;
  }

  private Optional<List<Replacement>> edits(CancelSignal cancel) {
    Edits edits = new Edits(after.text());
    for (Statement statement : after.statements()) {
      cancel.check();
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

  /** Returns the number of a node after the move; none if its line makes no node any more. */
  private OptionalInt newNumber(int node) {
    int line = newLine(before.nodes().get(node).line());
    int number = Renumbering.nodesAbove(after, line);
    return number < after.nodes().size() && after.nodes().get(number).line() == line
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }
}
