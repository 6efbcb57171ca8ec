package org.cad0.ir.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written in Compact IR. */
public final class Numbers {

  /** Largest value that counts, flags and node numbers may have. */
  public static final int MAX_INTEGER = Integer.MAX_VALUE;

  private static final MathContext MESSAGE_PRECISION = new MathContext(4);

  /** Doubles of at most this size hold every integer exactly (2^53). */
  private static final double EXACT_INTEGERS = 9007199254740992.0;

  /** An integer up to this one stays below 2^53 with one more decimal digit. */
  private static final long ROOM_FOR_A_DIGIT = (long) EXACT_INTEGERS / 10 - 1;

  /** The powers of ten that a double holds exactly. */
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private Numbers() {}

  /**
   * Returns the canonical form: the shortest decimal that reads back to the same double, without
   * exponent and without negative zero.
   */
  public static String canonical(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
      return Long.toString((long) value);
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** Returns {@code value} with four significant digits, for messages. */
  public static String rounded(double value) {
    if (Double.isInfinite(value)) {
      return "infinitely many";
    }
    return new BigDecimal(value).round(MESSAGE_PRECISION).stripTrailingZeros().toPlainString();
  }

  /**
   * Checks a word against the syntax of numbers: sign, digits, fraction, exponent.
   *
   * @return the offset of the first character that cannot be there, {@code end} if something is
   *     missing at the end, or -1 if the word is a number
   */
  public static int syntaxError(CharSequence text, int start, int end) {
    int i = start;
    if (i < end && isSign(text.charAt(i))) {
      i++;
    }
    int integer = i;
    i = skipDigits(text, i, end);
    int digits = i - integer;
    if (i < end && text.charAt(i) == '.') {
      int fraction = ++i;
      i = skipDigits(text, i, end);
      digits += i - fraction;
    }
    if (digits == 0) {
      return i;
    }
    if (i < end && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      int exponent = i + 1;
      if (exponent < end && isSign(text.charAt(exponent))) {
        exponent++;
      }
      int past = skipDigits(text, exponent, end);
      if (past == exponent) {
        return past < end ? i : end;
      }
      i = past;
    }
    return i == end ? -1 : i;
  }

  /**
   * Reads a word that {@link #syntaxError} accepts.
   *
   * @return the nearest double; infinite if the number is too large for one
   */
  public static double parse(String text, int start, int end) {
    double value = parseShort(text, start, end);
    return Double.isNaN(value) ? Double.parseDouble(text.substring(start, end)) : value;
  }

  /**
   * Reads a short decimal without exponent, as nearly all numbers of a program are.
   *
   * <p>Where the digits make an integer below 2^53 and at most 22 of them stand behind the point,
   * the number is that integer over a power of ten, both exact as doubles, so that one division
   * rounds correctly (Clinger 1990, "How to read floating point numbers accurately").
   *
   * @return the nearest double; NaN if the word is longer, or no number at all
   */
  public static double parseShort(String text, int start, int end) {
    int i = start;
    boolean negative = false;
    if (i < end && isSign(text.charAt(i))) {
      negative = text.charAt(i) == '-';
      i++;
    }
    long digits = 0;
    int first = i;
    int point = end;
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c) && digits <= ROOM_FOR_A_DIGIT) {
        digits = 10 * digits + (c - '0');
      } else if (c == '.' && point == end) {
        point = i;
      } else {
        return Double.NaN;
      }
    }
    int scale = Math.max(0, end - point - 1);
    boolean hasDigits = end - first > (point < end ? 1 : 0);
    if (!hasDigits || scale >= POWERS_OF_TEN.length) {
      return Double.NaN;
    }
    double value = digits / POWERS_OF_TEN[scale];
    return negative ? -value : value;
  }

  /**
   * Reads an unsigned decimal integer.
   *
   * @return the value; -1 if the word is no unsigned integer; {@link Long#MAX_VALUE} if it is
   *     greater than {@link #MAX_INTEGER}
   */
  public static long parseInteger(CharSequence text, int start, int end) {
    if (start == end || skipDigits(text, start, end) != end) {
      return -1;
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      value = 10 * value + (text.charAt(i) - '0');
      if (value > MAX_INTEGER) {
        return Long.MAX_VALUE;
      }
    }
    return value;
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int skipDigits(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
