package org.cad0.ir.ide;

import org.cad0.ir.text.TextRange;

/** Finds the opcode of a statement of the model. */
final class FirstWord {

  private FirstWord() {}

  /** Returns the first word of {@code statement}. */
  static TextRange of(String text, TextRange statement) {
    int end = statement.start();
    while (end < statement.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new TextRange(statement.start(), end);
  }
}
