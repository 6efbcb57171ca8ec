package org.cad0.ir.interchange.cadquery;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.interchange.shape.Point;
import org.cad0.ir.interchange.shape.Profile;
import org.cad0.ir.interchange.shape.Segment;
import org.cad0.ir.interchange.shape.Vector;

/** How a sketch is drawn in CadQuery. */
final class Outline {

  private Outline() {}

  /** Returns a work plane with the sketch's outline on its stack. */
  static Chain of(Profile profile) {
    Chain drawn = Chain.of(profile.isSquare() ? plane(profile) : "cq.Workplane()");
    drawn = drawn.with(calls(profile.segments()));
    if (profile.isSquare()) {
      return drawn;
    }
    // A work plane has square axes: the outline is drawn in one and then brought into place.
    return Chain.of(
        "cq.Workplane(" + drawn.inline() + ".val().transformGeometry(" + matrix(profile) + "))");
  }

  private static String plane(Profile profile) {
    boolean isWorld = profile.x().equals(Vector.X) && profile.y().equals(Vector.Y);
    if (isWorld) {
      return profile.origin().isZero()
          ? "cq.Workplane()"
          : "cq.Workplane(\"XY\", origin=" + Py.tuple(profile.origin()) + ")";
    }
    return "cq.Workplane(cq.Plane("
        + Py.tuple(profile.origin())
        + ", xDir="
        + Py.tuple(profile.x())
        + ", normal="
        + Py.tuple(profile.normal())
        + "))";
  }

  private static List<String> calls(List<Segment> segments) {
    List<String> calls = new ArrayList<>();
    Point start = segments.get(0).start();
    calls.add(".moveTo(" + Py.list(start.x(), start.y()) + ")");
    for (int i = 0; i < segments.size(); i++) {
      switch (segments.get(i)) {
        case Segment.Line line -> {
          // The last line back to the start is drawn by close().
          if (i < segments.size() - 1) {
            calls.add(".lineTo(" + Py.list(line.end().x(), line.end().y()) + ")");
          }
        }
        case Segment.Arc arc -> calls.add(through(arc.at(0.5), arc.end()));
      }
    }
    calls.add(".close()");
    return calls;
  }

  private static String through(Point middle, Point end) {
    return ".threePointArc(" + Py.tuple(middle) + ", " + Py.tuple(end) + ")";
  }

  private static String matrix(Profile profile) {
    Vector x = profile.x();
    Vector y = profile.y();
    Vector z = profile.normal();
    Vector origin = profile.origin();
    return "cq.Matrix([["
        + Py.list(x.x(), y.x(), z.x(), origin.x())
        + "], ["
        + Py.list(x.y(), y.y(), z.y(), origin.y())
        + "], ["
        + Py.list(x.z(), y.z(), z.z(), origin.z())
        + "]])";
  }
}
