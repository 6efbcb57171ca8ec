package org.cad0.model.constraint;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The tokens of a model as the mask sees them.
 *
 * @param texts the text of each token by its number; a text that is no part of a line, for example
 *     that of a special token, never passes the mask
 * @param lineEnd the token that is the line end
 * @param end the token that ends the program
 */
public record TokenTexts(List<String> texts, int lineEnd, int end) {

  /** Copies the texts, so that they cannot be changed. */
  public TokenTexts {
    texts = List.copyOf(texts);
  }

  /** Tells whether {@code token} finishes a line. */
  public boolean finishesLine(int token) {
    return token == lineEnd || token == end;
  }

  /** Returns the most characters that one token of a line has. */
  public int longestInLine() {
    return IntStream.range(0, texts.size())
        .filter(this::isPartOfLine)
        .map(token -> texts.get(token).length())
        .max()
        .orElse(0);
  }

  /** Tells whether {@code token} can be part of a line. */
  boolean isPartOfLine(int token) {
    String text = texts.get(token);
    if (text.isEmpty() || finishesLine(token)) {
      return false;
    }
    return text.chars().allMatch(TokenTexts::isCharacterOfLine);
  }

  private static boolean isCharacterOfLine(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '.';
  }
}
