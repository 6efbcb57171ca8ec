package org.cad0.ir.ide.structure;

import java.util.Locale;

/** Tells how well a name fits the letters that somebody typed to find it. */
final class Fuzzy {
  private static final int SAME = 5;
  private static final int BEGINNING = 4;
  private static final int BEGINNING_OF_WORD = 3;
  private static final int INSIDE = 2;
  private static final int IN_ORDER = 1;
  private static final int NONE = 0;

  private Fuzzy() {}

  /**
   * Returns how well {@code name} fits {@code query}, whatever the case of the letters; 0 if some
   * letter is missing. Blanks in the query stand for anything.
   */
  static int score(String query, String name) {
    String typed = query.toLowerCase(Locale.ROOT);
    String found = name.toLowerCase(Locale.ROOT);
    int at = found.indexOf(typed);
    if (at < 0) {
      return holdsInOrder(typed, found) ? IN_ORDER : NONE;
    }
    if (at == 0) {
      return typed.length() == found.length() ? SAME : BEGINNING;
    }
    return startsWord(typed, found, at) ? BEGINNING_OF_WORD : INSIDE;
  }

  private static boolean startsWord(String typed, String found, int first) {
    for (int at = first; at >= 0; at = found.indexOf(typed, at + 1)) {
      if (!Character.isLetterOrDigit(found.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsInOrder(String typed, String found) {
    int at = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (!Character.isWhitespace(c)) {
        at = found.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
