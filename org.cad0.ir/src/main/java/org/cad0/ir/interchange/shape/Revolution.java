package org.cad0.ir.interchange.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revolution in the coordinates of its axis: how far from the axis, how far along it.
 *
 * @param origin a point on the axis
 * @param outward direction square to the axis, in the sketch's plane, towards the profile
 * @param axis direction of the axis, of length 1
 * @param outline the profile: x is the distance from the axis, y the place along it
 */
public record Revolution(Vector origin, Vector outward, Vector axis, List<Segment> outline) {

  /** How far an axis may leave the sketch's plane, in mm and as a sine. */
  private static final double IN_PLANE = 1e-6;

  /** A distance from the axis, in mm, that is 0 but for rounding. */
  private static final double ON_AXIS = 1e-9;

  /** Copies the outline, so that the revolution cannot be changed. */
  public Revolution {
    outline = List.copyOf(outline);
  }

  /**
   * Returns the revolution of {@code profile} about an axis; empty if the axis does not lie in the
   * sketch's plane, or if the sketch's directions are not square to each other.
   */
  public static Optional<Revolution> of(Profile profile, Vector origin, Vector direction) {
    Vector axis = direction.direction();
    Vector normal = profile.normal();
    boolean isInPlane =
        Math.abs(axis.dot(normal)) < IN_PLANE
            && Math.abs(origin.minus(profile.origin()).dot(normal)) < IN_PLANE;
    if (!isInPlane || !profile.isSquare()) {
      return Optional.empty();
    }
    Vector outward = axis.cross(normal).direction();
    if (largestDistance(profile, origin, outward) < 0) {
      outward = outward.times(-1);
    }
    return Optional.of(
        new Revolution(origin, outward, axis, outline(profile, origin, outward, axis)));
  }

  private static double largestDistance(Profile profile, Vector origin, Vector outward) {
    double largest = 0;
    for (Segment segment : profile.segments()) {
      double start = profile.place(segment.start()).minus(origin).dot(outward);
      double inside = profile.place(middle(segment)).minus(origin).dot(outward);
      for (double distance : new double[] {start, inside}) {
        largest = Math.abs(distance) > Math.abs(largest) ? distance : largest;
      }
    }
    return largest;
  }

  private static Point middle(Segment segment) {
    return segment instanceof Segment.Arc arc ? arc.at(0.5) : segment.end();
  }

  private static List<Segment> outline(
      Profile profile, Vector origin, Vector outward, Vector axis) {
    boolean mirrors =
        profile.x().dot(outward) * profile.y().dot(axis)
            < profile.x().dot(axis) * profile.y().dot(outward);
    List<Segment> outline = new ArrayList<>();
    for (Segment segment : profile.segments()) {
      Point start = turn(profile, segment.start(), origin, outward, axis);
      Point end = turn(profile, segment.end(), origin, outward, axis);
      outline.add(
          segment instanceof Segment.Arc arc
              ? new Segment.Arc(
                  start,
                  end,
                  turn(profile, arc.center(), origin, outward, axis),
                  arc.counterClockwise() != mirrors)
              : new Segment.Line(start, end));
    }
    return outline;
  }

  private static Point turn(
      Profile profile, Point point, Vector origin, Vector outward, Vector axis) {
    Vector place = profile.place(point).minus(origin);
    double distance = Vector.withoutNoise(place.dot(outward));
    return new Point(
        Math.abs(distance) < ON_AXIS ? 0 : distance, Vector.withoutNoise(place.dot(axis)));
  }
}
