package org.cad0.ir.ide.refactor;

import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.LineIndex;

/**
 * Lines that are the same in two texts, apart from their line ends.
 *
 * @param leading how many of the first lines
 * @param trailing how many of the last lines; no line is counted twice
 */
record UnchangedLines(int leading, int trailing) {

  /** Compares two states of a program. */
  static UnchangedLines between(Program before, Program after, CancelSignal cancel) {
    int countBefore = before.lines().lineCount();
    int countAfter = after.lines().lineCount();
    int most = Math.min(countBefore, countAfter);
    int leading = 0;
    while (leading < most && isSame(before, leading, after, leading)) {
      cancel.check();
      leading++;
    }
    int trailing = 0;
    while (trailing < most - leading
        && isSame(before, countBefore - 1 - trailing, after, countAfter - 1 - trailing)) {
      cancel.check();
      trailing++;
    }
    return new UnchangedLines(leading, trailing);
  }

  /** Tells whether {@code line} of a text of {@code count} lines is one of them. */
  boolean holds(int line, int count) {
    return line < leading || line >= count - trailing;
  }

  /** Tells whether two lines are the same, apart from their ends. */
  static boolean isSame(Program before, int line, Program after, int other) {
    LineIndex lines = before.lines();
    LineIndex others = after.lines();
    int start = lines.contentStart(line);
    int otherStart = others.contentStart(other);
    int length = lines.contentEnd(line) - start;
    return length == others.contentEnd(other) - otherStart
        && before.text().regionMatches(start, after.text(), otherStart, length);
  }
}
