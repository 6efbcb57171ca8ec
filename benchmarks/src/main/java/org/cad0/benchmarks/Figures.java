package org.cad0.benchmarks;

import java.util.Locale;

/** How figures are shown: with as many digits as noise leaves meaningful. */
final class Figures {

  /** From this value on, fractions are noise. */
  private static final double LARGE = 100;

  private Figures() {}

  static String written(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= LARGE) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
