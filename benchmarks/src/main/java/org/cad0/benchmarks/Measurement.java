package org.cad0.benchmarks;

import java.util.Optional;

/**
 * What a driver found.
 *
 * @param name what was measured, for example {@code edit to diagnostics, 2,000 lines, warm}
 * @param unit of all values
 * @param samples the values
 * @param goal what they should be
 */
record Measurement(String name, String unit, Samples samples, Optional<Goal> goal) {

  static Measurement of(String name, String unit, Samples samples) {
    return new Measurement(name, unit, samples, Optional.empty());
  }

  static Measurement of(String name, String unit, Samples samples, Goal goal) {
    return new Measurement(name, unit, samples, Optional.of(goal));
  }

  /** Returns {@code yes}, {@code no}, or nothing where there is no goal. */
  String met() {
    return goal.map(wanted -> wanted.isMetBy(samples) ? "yes" : "no").orElse("");
  }
}
