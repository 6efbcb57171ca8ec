package org.cad0.ir.format;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Gathers changes in the order of the text; what would change nothing is left out. */
final class Edits {
  private final String text;
  private final List<Replacement> replacements = new ArrayList<>();

  Edits(String text) {
    this.text = text;
  }

  void insert(int offset, String inserted) {
    replace(offset, offset, inserted);
  }

  void delete(int start, int end) {
    replace(start, end, "");
  }

  void replace(int start, int end, String replacement) {
    if (end - start == replacement.length()
        && text.regionMatches(start, replacement, 0, end - start)) {
      return;
    }
    int last = replacements.size() - 1;
    if (last >= 0 && replacements.get(last).range().end() == start) {
      // One change instead of two that touch: clients need not agree on the order of those.
      Replacement touching = replacements.get(last);
      replacements.set(
          last,
          new Replacement(
              new TextRange(touching.range().start(), end), touching.text() + replacement));
    } else {
      replacements.add(new Replacement(new TextRange(start, end), replacement));
    }
  }

  List<Replacement> all() {
    return List.copyOf(replacements);
  }
}
