package org.cad0.ir.ide.fix;

import java.util.Optional;
import org.cad0.ir.statement.Statement;

/**
 * A possible center of an arc, in mm.
 *
 * @param x its first coordinate in the sketch
 * @param y its second coordinate in the sketch
 */
record ArcCenter(double x, double y) {

  /** Decimals that a center is rounded to where that leaves both radii the same. */
  private static final double ROUNDING = 1e6;

  /** Relative difference that rounding may make between the radii. */
  private static final double TOLERANCE = 1e-6;

  /**
   * Returns the point nearest to the written center of {@code arc} that is equally far from both
   * ends: its projection onto the bisector of the chord. Empty where the ends coincide or the
   * numbers are too large.
   */
  static Optional<ArcCenter> of(Statement arc) {
    double[] v = arc.arguments().stream().mapToDouble(word -> word.value()).toArray();
    double chord = Math.hypot(v[2] - v[0], v[3] - v[1]);
    double normalX = -(v[3] - v[1]) / chord;
    double normalY = (v[2] - v[0]) / chord;
    double middleX = (v[0] + v[2]) / 2;
    double middleY = (v[1] + v[3]) / 2;
    double height = (v[4] - middleX) * normalX + (v[5] - middleY) * normalY;
    ArcCenter exact = new ArcCenter(middleX + height * normalX, middleY + height * normalY);
    ArcCenter rounded = new ArcCenter(rounded(exact.x), rounded(exact.y));
    return Optional.of(rounded.fits(v) ? rounded : exact).filter(center -> center.fits(v));
  }

  private boolean fits(double[] arc) {
    double start = Math.hypot(arc[0] - x, arc[1] - y);
    double end = Math.hypot(arc[2] - x, arc[3] - y);
    return Math.abs(start - end) <= TOLERANCE * Math.max(start, end);
  }

  private static double rounded(double value) {
    return Math.rint(value * ROUNDING) / ROUNDING;
  }
}
