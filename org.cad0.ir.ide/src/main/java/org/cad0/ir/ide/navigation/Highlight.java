package org.cad0.ir.ide.navigation;

import org.cad0.ir.text.TextRange;

/**
 * A word that means the same as the word at the caret.
 *
 * @param range the word
 * @param access whether it defines or uses what it stands for
 */
public record Highlight(TextRange range, Access access) {

  /** What a word does with what it stands for. */
  public enum Access {
    /** It defines it. */
    WRITE,
    /** It uses it. */
    READ
  }
}
