package org.cad0.ir.interchange.shape;

/**
 * A point, an offset or a direction in space.
 *
 * @param x component along X
 * @param y component along Y
 * @param z component along Z
 */
public record Vector(double x, double y, double z) {

  /** The origin of the world. */
  public static final Vector ZERO = new Vector(0, 0, 0);

  /** The direction of the X axis. */
  public static final Vector X = new Vector(1, 0, 0);

  /** The direction of the Y axis. */
  public static final Vector Y = new Vector(0, 1, 0);

  /** The direction of the Z axis. */
  public static final Vector Z = new Vector(0, 0, 1);

  /** What rounding leaves of a component that is 0 or 1 in exact arithmetic. */
  private static final double NOISE = 1e-12;

  /** Returns the sum of this vector and {@code other}. */
  public Vector plus(Vector other) {
    return new Vector(x + other.x, y + other.y, z + other.z);
  }

  /** Returns what leads from {@code other} to this vector. */
  public Vector minus(Vector other) {
    return new Vector(x - other.x, y - other.y, z - other.z);
  }

  /** Returns this vector, {@code factor} times as long. */
  public Vector times(double factor) {
    return new Vector(x * factor, y * factor, z * factor);
  }

  /** Returns the scalar product. */
  public double dot(Vector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** Returns the vector product, right-handed. */
  public Vector cross(Vector other) {
    return new Vector(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  /** Returns the length. */
  public double length() {
    // The largest component comes out first, so that no square overflows or vanishes.
    double largest = Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
    if (largest == 0) {
      return 0;
    }
    double a = x / largest;
    double b = y / largest;
    double c = z / largest;
    return largest * Math.sqrt(a * a + b * b + c * c);
  }

  /** Returns the unit vector of this direction; components next to an integer become it. */
  public Vector direction() {
    double length = length();
    return new Vector(withoutNoise(x / length), withoutNoise(y / length), withoutNoise(z / length));
  }

  /** Tells whether only one component is not zero. */
  public boolean isAlongAnAxis() {
    return (x != 0 ? 1 : 0) + (y != 0 ? 1 : 0) + (z != 0 ? 1 : 0) == 1;
  }

  /** Tells whether all components are zero. */
  public boolean isZero() {
    return x == 0 && y == 0 && z == 0;
  }

  /** Returns {@code value}, or the integer that it misses by rounding only. */
  static double withoutNoise(double value) {
    double integer = Math.rint(value);
    return Math.abs(value - integer) < NOISE ? integer + 0.0 : value;
  }
}
