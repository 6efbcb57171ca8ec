package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/**
 * Three exact decimals.
 *
 * @param x the first one
 * @param y the second one
 * @param z the third one
 */
record Vector(BigDecimal x, BigDecimal y, BigDecimal z) {
  static final Vector ZERO = new Vector(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** Reads the arguments of {@code statement} from {@code first} on. */
  static Vector written(Program program, Statement statement, int first) {
    return new Vector(
        Operands.decimal(program, statement, first),
        Operands.decimal(program, statement, first + 1),
        Operands.decimal(program, statement, first + 2));
  }

  /** Returns the vector of this length along an axis: 0 for x, 1 for y, 2 for z. */
  static Vector along(int axis, BigDecimal length) {
    return new Vector(
        axis == 0 ? length : BigDecimal.ZERO,
        axis == 1 ? length : BigDecimal.ZERO,
        axis == 2 ? length : BigDecimal.ZERO);
  }

  Vector plus(Vector other) {
    return new Vector(x.add(other.x), y.add(other.y), z.add(other.z));
  }

  Vector minus(Vector other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  Vector times(BigDecimal factor) {
    return new Vector(x.multiply(factor), y.multiply(factor), z.multiply(factor));
  }

  BigDecimal dot(Vector other) {
    return x.multiply(other.x).add(y.multiply(other.y)).add(z.multiply(other.z));
  }

  /** Returns the length, as exact as a double can be or better. */
  BigDecimal length() {
    return dot(this).sqrt(MathContext.DECIMAL64);
  }

  /** Returns the vector of this direction and the length {@code length}. */
  Vector withLength(BigDecimal length) {
    BigDecimal own = length();
    return new Vector(
        x.multiply(length).divide(own, MathContext.DECIMAL64),
        y.multiply(length).divide(own, MathContext.DECIMAL64),
        z.multiply(length).divide(own, MathContext.DECIMAL64));
  }

  /** Returns the component along an axis: 0 for x, 1 for y, 2 for z. */
  BigDecimal component(int axis) {
    return components().get(axis);
  }

  List<BigDecimal> components() {
    return List.of(x, y, z);
  }

  /** Tells whether only the component along {@code axis} may be other than zero. */
  boolean isAlong(int axis) {
    return minus(along(axis, component(axis))).components().stream()
        .allMatch(value -> value.signum() == 0);
  }

  boolean equalsAbout(Vector other) {
    return minus(other).components().stream()
        .allMatch(value -> value.abs().compareTo(Decimals.TOLERANCE) <= 0);
  }

  /** Returns the components as they are written. */
  Stream<String> words() {
    return components().stream().map(Decimals::text);
  }
}
