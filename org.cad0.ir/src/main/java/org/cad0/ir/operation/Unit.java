package org.cad0.ir.operation;

/** Unit in which an argument is written. */
public enum Unit {
  /** Lengths and coordinates. */
  MILLIMETER("mm"),
  /** Angles. */
  DEGREE("°"),
  /** Ratios, counts, flags, direction components and node numbers. */
  NONE("");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the symbol shown behind a value, or the empty string. */
  public String symbol() {
    return symbol;
  }
}
