package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import org.cad0.ir.text.Numbers;

/** Writes and compares decimals. */
final class Decimals {

  /** Difference under which two lengths or angles count as equal, in mm or degrees. */
  static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  /** A double tells that many digits apart; more would be noise. */
  private static final int DIGITS_OF_DOUBLE = 17;

  private Decimals() {}

  /** Returns the shortest way to write {@code value}. */
  static String text(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.precision() > DIGITS_OF_DOUBLE || Math.abs(stripped.scale()) > DIGITS_OF_DOUBLE
        ? Numbers.canonical(value.doubleValue())
        : stripped.toPlainString();
  }
}
