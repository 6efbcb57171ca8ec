package org.cad0.ir.operation;

/** Range a single argument must lie in. */
public enum Constraint {
  /** Every finite number. */
  ANY("any number"),
  /** A size that must not vanish. */
  POSITIVE("greater than 0"),
  /** A size that may vanish. */
  NON_NEGATIVE("0 or greater"),
  /** A number of copies. */
  AT_LEAST_ONE("1 or greater"),
  /** The angle of a revolution, in degrees. */
  WITHIN_FULL_TURN("greater than 0 and at most 360"),
  /** A yes/no flag. */
  ZERO_OR_ONE("0 or 1"),
  /** A component of a color or another share of a whole. */
  UNIT_INTERVAL("between 0 and 1");

  private final String expectation;

  Constraint(String expectation) {
    this.expectation = expectation;
  }

  /** Tells whether {@code value} satisfies this constraint. */
  public boolean accepts(double value) {
    return switch (this) {
      case ANY -> true;
      case POSITIVE -> value > 0;
      case NON_NEGATIVE -> value >= 0;
      case AT_LEAST_ONE -> value >= 1;
      case WITHIN_FULL_TURN -> value > 0 && value <= 360;
      case ZERO_OR_ONE -> value == 0 || value == 1;
      case UNIT_INTERVAL -> value >= 0 && value <= 1;
    };
  }

  /** Returns the constraint in words, to follow "must be". */
  public String expectation() {
    return expectation;
  }
}
