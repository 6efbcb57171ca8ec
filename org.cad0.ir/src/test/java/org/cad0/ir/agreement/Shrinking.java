package org.cad0.ir.agreement;

import java.util.function.Predicate;

/** Makes a failing program as small as it can be while it still fails. */
final class Shrinking {

  private Shrinking() {}

  /** Removes ever smaller pieces of {@code text} as long as {@code fails} holds. */
  static String shrink(String text, Predicate<String> fails) {
    String smallest = text;
    for (int size = Math.max(1, text.length() / 2); size > 0; ) {
      String smaller = removeOnePiece(smallest, size, fails);
      if (smaller.equals(smallest)) {
        size /= 2;
      }
      smallest = smaller;
    }
    return smallest;
  }

  private static String removeOnePiece(String text, int size, Predicate<String> fails) {
    for (int at = 0; at + size <= text.length(); at++) {
      String shorter = text.substring(0, at) + text.substring(at + size);
      if (fails.test(shorter)) {
        return shorter;
      }
    }
    return text;
  }
}
