package org.cad0.ir.interchange.openscad;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.interchange.shape.Point;
import org.cad0.ir.interchange.shape.Segment;

/** The corners of a polygon, arcs written as calls of {@link Library#ARC}. */
final class Outline {
  private final List<String> lists = new ArrayList<>();
  private final List<String> corners = new ArrayList<>();
  private boolean hasArcs;

  /** Adds the next segment; where it ends the following one starts. */
  void add(Segment segment) {
    switch (segment) {
      case Segment.Line line -> corners.add(Scad.point(line.start()));
      case Segment.Arc arc -> {
        endCorners();
        lists.add(call(arc));
        hasArcs = true;
      }
    }
  }

  /** Tells whether an arc is among the segments. */
  boolean hasArcs() {
    return hasArcs;
  }

  /** Returns the list of points. */
  String text() {
    endCorners();
    return lists.size() == 1 ? lists.get(0) : "concat(" + String.join(", ", lists) + ")";
  }

  private void endCorners() {
    if (!corners.isEmpty()) {
      lists.add("[" + String.join(", ", corners) + "]");
      corners.clear();
    }
  }

  private static String call(Segment.Arc arc) {
    return "arc(%s, %s, %s, %s)"
        .formatted(point(arc.start()), point(arc.end()), point(arc.center()), direction(arc));
  }

  private static String direction(Segment.Arc arc) {
    return "ccw = " + arc.counterClockwise();
  }

  private static String point(Point point) {
    return Scad.point(point);
  }
}
