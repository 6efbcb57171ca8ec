package org.cad0.ir.check;

import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.text.TextRange;

/** Checks that the segments of a sketch form one closed loop. */
public final class ProfileCheck {

  /** Gap under which a profile counts as closed, and length a segment must have, in mm. */
  private static final double CLOSED = 1e-6;

  /** Relative difference allowed between the radii at the two ends of an arc. */
  private static final double RADIUS_TOLERANCE = 1e-3;

  private static final int LINE_ARGUMENTS = 4;

  /** A segment as read. */
  public static final class Segment {
    private final TextRange range;

    /** Its arguments, in mm: x1 y1 x2 y2, for an arc then cx cy ccw; NaN where not readable. */
    private final double[] values;

    /**
     * Creates a segment.
     *
     * @param range the line that draws it
     * @param values its arguments, in mm; taken over, not copied
     */
    public Segment(TextRange range, double[] values) {
      this.range = range;
      this.values = values;
    }

    private boolean isReadable() {
      for (double value : values) {
        if (Double.isNaN(value)) {
          return false;
        }
      }
      return true;
    }
  }

  private ProfileCheck() {}

  /**
   * Checks one sketch.
   *
   * @param opening range of the opcode that opens it
   * @param segments its segments in order; gaps next to an unreadable one are not reported
   */
  public static void check(
      TextRange opening, List<Segment> segments, Consumer<Diagnostic> findings) {
    if (segments.isEmpty()) {
      findings.accept(Findings.emptyProfile(opening));
      return;
    }
    Segment previous = segments.get(segments.size() - 1);
    for (Segment segment : segments) {
      if (segment.isReadable()) {
        checkAlone(segment, findings);
        if (previous.isReadable()) {
          checkGap(previous, segment, findings);
        }
      }
      previous = segment;
    }
  }

  private static void checkAlone(Segment segment, Consumer<Diagnostic> findings) {
    double[] v = segment.values;
    if (Math.hypot(v[2] - v[0], v[3] - v[1]) < CLOSED) {
      findings.accept(Findings.shortSegment(segment.range));
    }
    if (v.length > LINE_ARGUMENTS) {
      double start = Math.hypot(v[0] - v[4], v[1] - v[5]);
      double end = Math.hypot(v[2] - v[4], v[3] - v[5]);
      if (!(Math.abs(start - end) <= RADIUS_TOLERANCE * Math.max(start, end))) {
        findings.accept(Findings.arcRadius(segment.range, start, end));
      }
    }
  }

  private static void checkGap(Segment previous, Segment segment, Consumer<Diagnostic> findings) {
    double[] from = previous.values;
    double[] to = segment.values;
    double gap = Math.hypot(to[0] - from[2], to[1] - from[3]);
    if (gap > CLOSED) {
      findings.accept(Findings.openProfile(segment.range, gap));
    }
  }
}
