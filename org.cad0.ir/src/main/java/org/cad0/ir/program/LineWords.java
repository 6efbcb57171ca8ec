package org.cad0.ir.program;

import java.util.Arrays;
import java.util.Optional;
import org.cad0.ir.text.TextRange;

/**
 * The words of one line. Reused from line to line, so that reading a program allocates only what it
 * keeps; not to be shared between threads.
 */
public final class LineWords {
  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;
  private int commentStart;
  private int lineEnd;

  /** Prepares to split lines of {@code text}. */
  public LineWords(String text) {
    this.text = text;
  }

  /** Splits the line from {@code start} to {@code end}, its line end not included. */
  public void split(int start, int end) {
    count = 0;
    commentStart = -1;
    lineEnd = end;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        i++;
      } else if (c == '#') {
        commentStart = i;
        return;
      } else {
        int wordEnd = c == '"' ? quotedEnd(i, end) : bareEnd(i, end);
        add(i, wordEnd);
        i = wordEnd;
      }
    }
  }

  /** Returns how many words the line has, the comment not counted. */
  public int count() {
    return count;
  }

  /** Returns where word {@code index}, counted from 0, stands. */
  public TextRange word(int index) {
    return new TextRange(starts[index], ends[index]);
  }

  /** Tells whether word {@code index}, counted from 0, starts with a quote. */
  public boolean isQuoted(int index) {
    return text.charAt(starts[index]) == '"';
  }

  /** Returns the comment that ends the line. */
  public Optional<TextRange> comment() {
    return commentStart < 0 ? Optional.empty() : Optional.of(new TextRange(commentStart, lineEnd));
  }

  private int bareEnd(int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '#') {
        break;
      }
      i++;
    }
    return i;
  }

  private int quotedEnd(int start, int end) {
    int i = start + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      i += c == '\\' ? 2 : 1;
    }
    return end;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
