package org.cad0.ir.ide;

/**
 * A color as Compact IR writes it.
 *
 * @param red share of red, from 0 to 1
 * @param green share of green, from 0 to 1
 * @param blue share of blue, from 0 to 1
 */
public record Color(double red, double green, double blue) {

  private static final int FULL = 255;

  /** Returns the color in the notation of the web, for example {@code #99a6b3}. */
  public String hex() {
    return "#" + component(red) + component(green) + component(blue);
  }

  private static String component(double share) {
    String digits = Long.toHexString(Math.round(Math.max(0, Math.min(1, share)) * FULL));
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
