package org.cad0.ir.ide.suggestion;

import org.cad0.ir.program.Program;
import org.cad0.ir.text.TextRange;

/**
 * The line of a caret, split where the caret stands.
 *
 * @param line the line, from 0
 * @param start where it starts
 * @param codeEnd end of what is written before the caret, a comment before it not included
 * @param inComment whether the caret stands in a comment
 * @param after what stands between the caret and the end of the line
 */
record CaretLine(int line, int start, int codeEnd, boolean inComment, String after) {

  static CaretLine of(Program program, int offset) {
    String text = program.text();
    int line = program.lines().lineOf(offset);
    int start = program.lines().lineStart(line);
    int codeEnd = offset;
    for (TextRange comment : program.comments()) {
      if (comment.start() >= start && comment.start() < offset) {
        codeEnd = comment.start();
      }
    }
    String after = text.substring(offset, program.lines().lineEnd(line));
    return new CaretLine(line, start, codeEnd, codeEnd < offset, after);
  }

  /** Tells whether text can be put at the caret without changing the meaning of what follows it. */
  boolean endsHere() {
    return isBlank(after) || (!inComment && hasCommentAfter());
  }

  /** Tells whether a comment follows the caret on its line. */
  boolean hasCommentAfter() {
    return !inComment && after.stripLeading().startsWith("#");
  }

  /** Returns what is written before the caret, a comment not included. */
  String code(Program program) {
    return program.text().substring(start, codeEnd);
  }

  /** Tells whether {@code text} holds blanks, line ends and byte-order marks only. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\uFEFF');
  }
}
