package org.cad0.ir.interchange.shape;

/**
 * A point of a sketch, in its plane.
 *
 * @param x along the sketch's x direction, in mm
 * @param y along the sketch's y direction, in mm
 */
public record Point(double x, double y) {

  /** Returns the distance to {@code other}, in mm. */
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
