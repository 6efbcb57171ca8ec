package org.cad0.ir.interchange.cadquery;

/**
 * Functions that the source brings along, because CadQuery has no such method.
 *
 * <p>Each stands in the source only where it is used.
 */
enum Library {
  /** Scaling with a factor per axis. */
  SCALE(
      """
      def scale(solid, x, y, z):
          \"""Scales about the origin; negative factors mirror.\"""
          matrix = cq.Matrix([[x, 0, 0, 0], [0, y, 0, 0], [0, 0, z, 0]])
          return cq.Workplane(solid.val().transformGeometry(matrix))
      """),
  /** Copies along a line. */
  LINEAR_PATTERN(
      """
      def linear_pattern(solid, direction, count, spacing):
          \"""Unites copies of a solid along a line.\"""
          step = cq.Vector(*direction).normalized() * spacing
          pattern = solid
          for i in range(1, count):
              pattern = pattern.union(solid.translate(step * i))
          return pattern
      """),
  /** Copies about an axis. */
  CIRCULAR_PATTERN(
      """
      def circular_pattern(solid, point, axis, count, angle):
          \"""Unites copies of a solid about an axis; copy i is turned by i * angle / count.\"""
          end = cq.Vector(*point) + cq.Vector(*axis)
          pattern = solid
          for i in range(1, count):
              pattern = pattern.union(solid.rotate(point, end.toTuple(), i * angle / count))
          return pattern
      """),
  /** Extrusion along any vector. */
  EXTRUDE(
      """
      def extrude(outline, x, y, z):
          \"""Sweeps an outline along a vector, which may be slanted.\"""
          return cq.Workplane(cq.Solid.extrudeLinear(outline.val(), [], cq.Vector(x, y, z)))
      """),
  /** Revolution about any axis. */
  REVOLVE(
      """
      def revolve(outline, point, axis, angle):
          \"""Turns an outline about an axis by the right-hand rule.\"""
          end = cq.Vector(*point) + cq.Vector(*axis)
          solid = cq.Solid.revolve(outline.val(), [], angle, cq.Vector(*point), end)
          return cq.Workplane(solid)
      """);

  private final String source;

  Library(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }
}
