package org.cad0.ir.ide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.cad0.ir.operation.Unit;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.text.Numbers;

/** Tells lengths and positions in inches. */
final class Inches {
  private static final double MILLIMETERS = 25.4;

  /** Digits enough for a hundredth of a millimeter in a meter. */
  private static final MathContext PRECISION = new MathContext(5);

  /** Sizes that a part can have, in mm; others would be long rows of digits. */
  private static final double SMALLEST = 1e-6;

  private static final double LARGEST = 1e9;

  private Inches() {}

  /** Returns what {@code word} is in inches, for example {@code 50 mm = 1.9685 in}. */
  static Optional<String> of(ArgumentWord word) {
    double size = Math.abs(word.value());
    boolean isLength = word.argument().kind().unit() == Unit.MILLIMETER;
    return isLength && size >= SMALLEST && size <= LARGEST
        ? Optional.of(Numbers.canonical(word.value()) + " mm = " + inches(word.value()) + " in")
        : Optional.empty();
  }

  private static String inches(double millimeters) {
    return new BigDecimal(millimeters / MILLIMETERS)
        .round(PRECISION)
        .stripTrailingZeros()
        .toPlainString();
  }
}
