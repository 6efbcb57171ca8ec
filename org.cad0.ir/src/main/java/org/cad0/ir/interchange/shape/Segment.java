package org.cad0.ir.interchange.shape;

/** A segment of a sketch's outline. */
public sealed interface Segment {

  /** Returns where it starts. */
  Point start();

  /** Returns where it ends. */
  Point end();

  /**
   * A straight segment.
   *
   * @param start where it starts
   * @param end where it ends
   */
  record Line(Point start, Point end) implements Segment {}

  /**
   * An arc of a circle; start and end are different points.
   *
   * @param start where it starts
   * @param end where it ends
   * @param center center of the circle
   * @param counterClockwise which way it goes, seen against the sketch's normal
   */
  record Arc(Point start, Point end, Point center, boolean counterClockwise) implements Segment {
    /** Returns the angle from start to end in radians, positive counter-clockwise. */
    public double sweep() {
      double turn = angleOf(end) - angleOf(start);
      if (counterClockwise) {
        return turn > 0 ? turn : turn + 2 * Math.PI;
      }
      return turn < 0 ? turn : turn - 2 * Math.PI;
    }

    /** Returns the point at {@code share} of the way, 0 the start and 1 the end. */
    public Point at(double share) {
      double radius = start.distance(center);
      double angle = angleOf(start) + share * sweep();
      return new Point(
          Vector.withoutNoise(center.x() + radius * Math.cos(angle)),
          Vector.withoutNoise(center.y() + radius * Math.sin(angle)));
    }

    private double angleOf(Point point) {
      return Math.atan2(point.y() - center.y(), point.x() - center.x());
    }
  }
}
