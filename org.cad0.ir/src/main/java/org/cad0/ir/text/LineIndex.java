package org.cad0.ir.text;

import java.util.Arrays;

/**
 * Line starts of one text. Lines end with {@code \n}, {@code \r\n} or a lone {@code \r}, as in the
 * Language Server Protocol.
 */
public final class LineIndex {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int[] starts;
  private final int count;

  private LineIndex(String text, int[] starts, int count) {
    this.text = text;
    this.starts = starts;
    this.count = count;
  }

  /** Indexes {@code text}. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriageReturn = text.indexOf('\r');
    while (feed >= 0 || carriageReturn >= 0) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      int end = feed;
      if (carriageReturn >= 0 && (feed < 0 || carriageReturn < feed)) {
        end = feed == carriageReturn + 1 ? feed : carriageReturn;
        carriageReturn = text.indexOf('\r', carriageReturn + 1);
      }
      starts[count++] = end + 1;
      if (end == feed) {
        feed = text.indexOf('\n', feed + 1);
      }
    }
    return new LineIndex(text, starts, count);
  }

  /** Returns the number of lines; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return count;
  }

  /** Returns the offset at which line {@code line}, counted from 0, starts. */
  public int lineStart(int line) {
    return starts[line];
  }

  /** Returns the offset behind line {@code line} with its line end. */
  public int lineEnd(int line) {
    return line + 1 < count ? starts[line + 1] : text.length();
  }

  /** Returns the line, counted from 0, that holds {@code offset}. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the column of {@code offset} in its line, in UTF-16 code units from 0. */
  public int columnOf(int offset) {
    return offset - starts[lineOf(offset)];
  }

  /**
   * Returns the offset of a position; a line or column behind the text is moved to the nearest
   * place inside it, so that a client that lags behind cannot make a request fail.
   */
  public int offsetOf(int line, int column) {
    if (line < 0) {
      return 0;
    }
    if (line >= count) {
      return text.length();
    }
    // Compared as columns: clients write the largest integer for "the end of the line".
    int start = starts[line];
    return start + Math.min(Math.max(0, column), contentEnd(line) - start);
  }

  /**
   * Returns the offset at which the content of line {@code line} starts: behind a byte-order mark.
   */
  public int contentStart(int line) {
    boolean isMarked = line == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return isMarked ? 1 : starts[line];
  }

  /** Returns the offset behind line {@code line} without its line end. */
  public int contentEnd(int line) {
    int end = lineEnd(line);
    if (end > starts[line] && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > starts[line] && text.charAt(end - 1) == '\r') {
      end--;
    }
    return end;
  }
}
