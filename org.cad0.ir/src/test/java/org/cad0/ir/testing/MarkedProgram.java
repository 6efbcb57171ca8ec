package org.cad0.ir.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cad0.ir.text.TextRange;

/**
 * A program with marks in it: {@code «…»} around ranges that a test speaks of, {@code ‸} for a
 * caret.
 *
 * @param text the program without marks
 * @param ranges the marked ranges, in order
 * @param caret the marked offset
 */
public record MarkedProgram(String text, List<TextRange> ranges, OptionalInt caret) {

  /** Takes the marks out of {@code marked}. */
  public static MarkedProgram of(String marked) {
    StringBuilder text = new StringBuilder();
    List<TextRange> ranges = new ArrayList<>();
    OptionalInt caret = OptionalInt.empty();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '«' -> start = text.length();
        case '»' -> ranges.add(new TextRange(start, text.length()));
        case '‸' -> caret = OptionalInt.of(text.length());
        default -> text.append(c);
      }
    }
    return new MarkedProgram(text.toString(), List.copyOf(ranges), caret);
  }
}
