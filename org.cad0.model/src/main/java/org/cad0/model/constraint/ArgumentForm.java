package org.cad0.model.constraint;

import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Constraint;

/**
 * How one argument may be spelled, derived from the operation table.
 *
 * <p>A constraint is an interval, so it is enough to ask it about the number spelled so far: digits
 * that are appended to a positive number only make it greater.
 *
 * @param syntax number, integer or reference
 * @param isSketch whether a reference names a sketch, not a solid
 * @param constraint range of the value
 * @param zeroGuard bits of the earlier arguments of a vector (or pair) that must not vanish: if
 *     they are all zero, this one, the last, must not be
 */
record ArgumentForm(
    ArgumentKind.Syntax syntax, boolean isSketch, Constraint constraint, int zeroGuard) {

  /** Stands for any fraction: a constraint's bounds are whole numbers. */
  private static final double SOME_FRACTION = 0.5;

  static ArgumentForm of(Argument argument, int zeroGuard) {
    return new ArgumentForm(
        argument.kind().syntax(),
        argument.kind() == ArgumentKind.SKETCH,
        argument.constraint(),
        zeroGuard);
  }

  boolean isReference() {
    return syntax == ArgumentKind.Syntax.REFERENCE;
  }

  boolean allowsSign() {
    return syntax == ArgumentKind.Syntax.NUMBER && constraint.accepts(-1);
  }

  /** Tells whether the whole part may be followed by a point and a fraction. */
  boolean allowsFraction(boolean negative, int whole) {
    double value = whole + SOME_FRACTION;
    return syntax == ArgumentKind.Syntax.NUMBER && constraint.accepts(negative ? -value : value);
  }

  /** Tells whether the argument may be the whole number. */
  boolean allowsWhole(boolean negative, int whole, int zeroArguments) {
    if (whole == 0) {
      boolean vanishes = zeroGuard != 0 && (zeroArguments & zeroGuard) == zeroGuard;
      return !negative && !vanishes && constraint.accepts(0);
    }
    return constraint.accepts(negative ? -whole : whole);
  }
}
