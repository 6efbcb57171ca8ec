package org.cad0.ir.ide.structure;

import org.cad0.ir.program.Program;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;

/** What stands on the lines of a program. */
final class ProgramLines {
  private final String text;
  private final LineIndex lines;

  ProgramLines(Program program) {
    this.text = program.text();
    this.lines = program.lines();
  }

  /** Returns the line without the blanks around it; empty for a blank line. */
  TextRange content(int line) {
    int start = lines.contentStart(line);
    int end = lines.contentEnd(line);
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  /** Tells whether nothing but blanks stands on {@code line}. */
  boolean isBlank(int line) {
    TextRange content = content(line);
    return content.start() == content.end();
  }

  /** Returns the lines around {@code line} up to the next blank ones; it is not blank itself. */
  TextRange paragraph(int line) {
    int first = line;
    while (first > 0 && !isBlank(first - 1)) {
      first--;
    }
    int last = line;
    while (last + 1 < lines.lineCount() && !isBlank(last + 1)) {
      last++;
    }
    return content(first).span(content(last));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
