package org.cad0.ir.interchange.shape;

import java.util.List;

/**
 * A sketch: a closed outline in a plane.
 *
 * @param origin where the sketch's (0, 0) lies, in mm
 * @param x the sketch's x direction, of length 1
 * @param y the sketch's y direction, of length 1; need not be square to x
 * @param segments the outline, each segment starting where the one before it ends
 */
public record Profile(Vector origin, Vector x, Vector y, List<Segment> segments) {

  /** Cosine of the angle between directions that count as square to each other. */
  private static final double SQUARE = 1e-9;

  /** Copies the segments, so that the profile cannot be changed. */
  public Profile {
    segments = List.copyOf(segments);
  }

  /** Returns the direction square to the plane, of length 1. */
  public Vector normal() {
    return x.cross(y).direction();
  }

  /** Tells whether lengths and angles in the sketch are those in space. */
  public boolean isSquare() {
    return Math.abs(x.dot(y)) < SQUARE;
  }

  /** Returns the place in space of a point of the sketch. */
  public Vector place(Point point) {
    return origin.plus(x.times(point.x())).plus(y.times(point.y()));
  }
}
