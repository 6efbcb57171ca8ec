package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.text.TextRange;

/**
 * A program with marks: {@code ‸} is the caret, {@code «…»} are ranges.
 *
 * @param text the program without marks
 * @param caret offset of the caret, the end of the text if it is not marked
 * @param ranges the marked ranges, in order
 */
public record Fixture(String text, int caret, List<TextRange> ranges) {

  /** Reads the marks in {@code marked}. */
  public static Fixture of(String marked) {
    StringBuilder text = new StringBuilder();
    List<TextRange> ranges = new ArrayList<>();
    int caret = -1;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '‸' -> caret = text.length();
        case '«' -> start = text.length();
        case '»' -> ranges.add(new TextRange(start, text.length()));
        default -> text.append(c);
      }
    }
    return new Fixture(text.toString(), caret < 0 ? text.length() : caret, List.copyOf(ranges));
  }

  /** Returns the text as a document. */
  public Document document() {
    return Document.of(text);
  }
}
