package org.cad0.benchmarks;

import java.util.Locale;

/**
 * What a measurement should be.
 *
 * @param statistic which figure the limit is for
 * @param bound on which side of the limit it should be
 * @param limit in the unit of the measurement
 */
record Goal(Statistic statistic, Bound bound, double limit) {

  /** A figure that sums samples up. */
  enum Statistic {
    MEDIAN,
    P95
  }

  /** A side of a limit. */
  enum Bound {
    AT_MOST,
    AT_LEAST
  }

  static Goal p95AtMost(double limit) {
    return new Goal(Statistic.P95, Bound.AT_MOST, limit);
  }

  static Goal medianAtMost(double limit) {
    return new Goal(Statistic.MEDIAN, Bound.AT_MOST, limit);
  }

  static Goal medianAtLeast(double limit) {
    return new Goal(Statistic.MEDIAN, Bound.AT_LEAST, limit);
  }

  boolean isMetBy(Samples samples) {
    double figure = statistic == Statistic.MEDIAN ? samples.median() : samples.p95();
    return bound == Bound.AT_MOST ? figure <= limit : figure >= limit;
  }

  /** Returns the goal in words, for example {@code p95 ≤ 5}. */
  String words() {
    return "%s %s %s"
        .formatted(
            statistic.name().toLowerCase(Locale.ROOT),
            bound == Bound.AT_MOST ? "≤" : "≥",
            Figures.written(limit));
  }
}
