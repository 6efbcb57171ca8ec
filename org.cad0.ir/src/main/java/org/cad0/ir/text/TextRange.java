package org.cad0.ir.text;

/**
 * A range of a text, in UTF-16 code units from its start.
 *
 * @param start first unit of the range
 * @param end unit after the last one of the range
 */
public record TextRange(int start, int end) {

  /** Checks that the range does not run backwards. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + "-" + end);
    }
  }

  /** Tells whether {@code offset} lies in the range or directly behind it, as a caret does. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Returns the part of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Returns the smallest range that holds this one and {@code other}. */
  public TextRange span(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }
}
