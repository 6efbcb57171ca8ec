package org.cad0.ir.interchange.openscad;

/**
 * Modules and functions that the source brings along, because OpenSCAD has no such operation.
 *
 * <p>Each stands in the source only where it is used.
 */
enum Library {
  /** Points of an arc, for the outline of a polygon. */
  ARC(
      """
      // Points of the arc from a to b about c; b itself is left out, the next segment starts there.
      function arc(a, b, c, ccw) =
        let (
          r = norm(a - c),
          start = atan2(a[1] - c[1], a[0] - c[0]),
          turn = atan2(b[1] - c[1], b[0] - c[0]) - start,
          sweep = ccw ? (turn > 0 ? turn : turn + 360) : (turn < 0 ? turn : turn - 360),
          steps = max(1, ceil($fn * abs(sweep) / 360))
        )
        [
          for (i = [0 : steps - 1])
            let (angle = start + sweep * i / steps)
              i == 0 ? a : c + r * [cos(angle), sin(angle)]
        ];
      """),
  /** What is left of a solid when a tool has gone around its surface, inside. */
  ERODE(
      """
      // What is left of a solid when a tool (the first child) has been led along its surface.
      module erode() {
        difference() {
          cube(space, center = true);
          minkowski() {
            difference() {
              cube(2 * space, center = true);
              children(1);
            }
            children(0);
          }
        }
      }
      space = 10000; // larger than any part
      """),
  /** A ball that reaches its full radius along every axis. */
  BALL(
      """
      // A ball that reaches its full radius along every axis, which sphere() does not.
      module ball(r) {
        rotate_extrude($fn = tool_smoothness)
          polygon([for (angle = [-90 : 360 / tool_smoothness : 90]) r * [cos(angle), sin(angle)]]);
      }
      tool_smoothness = 12; // a multiple of 4; more is slow
      """),
  /** Hollowing. */
  SHELL(
      """
      // Hollows a solid to a wall of thickness t.
      module shell(t) {
        difference() {
          children();
          erode() {
            ball(t);
            children();
          }
        }
      }
      """),
  /** Rounding of edges. */
  FILLET(
      """
      // Rounds the outward edges of a solid; edges in corners stay sharp.
      module fillet(r) {
        minkowski() {
          erode() {
            ball(r);
            children();
          }
          ball(r);
        }
      }
      """),
  /** Beveling of edges. */
  CHAMFER(
      """
      // Bevels the outward edges of a solid whose faces lie along the axes; edges in corners stay sharp.
      module chamfer(d) {
        minkowski() {
          erode() {
            bevel(d);
            children();
          }
          bevel(d);
        }
      }
      module bevel(d) {
        cylinder(r1 = d, r2 = 0, h = d, $fn = 4);
        mirror([0, 0, 1]) cylinder(r1 = d, r2 = 0, h = d, $fn = 4);
      }
      """);

  private final String source;

  Library(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }
}
