package org.cad0.ir.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers changes of a text in the order of their places. What would change nothing is left out,
 * and changes that touch become one: clients need not agree on the order of those.
 */
public final class Edits {
  private final String text;
  private final List<Replacement> replacements = new ArrayList<>();

  /** Starts with no change of {@code text}. */
  public Edits(String text) {
    this.text = text;
  }

  /** Writes {@code inserted} at {@code offset}. */
  public void insert(int offset, String inserted) {
    replace(offset, offset, inserted);
  }

  /** Deletes what stands from {@code start} to {@code end}. */
  public void delete(int start, int end) {
    replace(start, end, "");
  }

  /**
   * Writes {@code replacement} in the place of what stands from {@code start} to {@code end}.
   *
   * @param start not before the end of the change before
   */
  public void replace(int start, int end, String replacement) {
    if (end - start == replacement.length()
        && text.regionMatches(start, replacement, 0, end - start)) {
      return;
    }
    int last = replacements.size() - 1;
    if (last >= 0 && replacements.get(last).range().end() == start) {
      Replacement touching = replacements.get(last);
      replacements.set(
          last,
          new Replacement(
              new TextRange(touching.range().start(), end), touching.text() + replacement));
    } else {
      replacements.add(new Replacement(new TextRange(start, end), replacement));
    }
  }

  /** Returns the changes so far, in the order of the text, apart from each other. */
  public List<Replacement> all() {
    return List.copyOf(replacements);
  }
}
