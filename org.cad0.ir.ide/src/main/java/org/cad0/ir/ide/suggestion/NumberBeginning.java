package org.cad0.ir.ide.suggestion;

/**
 * How a number that somebody is writing begins in canonical form, so that what a model adds to the
 * one can be added to the other: {@code .5} begins as {@code 0.5} does.
 */
final class NumberBeginning {

  private NumberBeginning() {}

  /** Returns the canonical beginning for {@code word}, which has no exponent. */
  static String of(String word) {
    boolean isNegative = word.startsWith("-");
    String digits = isNegative || word.startsWith("+") ? word.substring(1) : word;
    int zeros = 0;
    while (isDigit(digits, zeros + 1) && digits.charAt(zeros) == '0') {
      zeros++;
    }
    String canonical = (digits.startsWith(".") ? "0" : "") + digits.substring(zeros);
    return isNegative ? "-" + canonical : canonical;
  }

  private static boolean isDigit(String word, int index) {
    return index < word.length() && word.charAt(index) >= '0' && word.charAt(index) <= '9';
  }

  /** Tells whether {@code word} ends in an exponent: no canonical number can go on like it. */
  static boolean hasExponent(String word) {
    return word.indexOf('e') >= 0 || word.indexOf('E') >= 0;
  }
}
