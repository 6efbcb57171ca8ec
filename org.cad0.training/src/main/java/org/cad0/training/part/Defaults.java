package org.cad0.training.part;

/**
 * What an unsaid size means. A description may leave out only what stands here; everything else is
 * always said. All values are mm.
 *
 * <table>
 *   <caption>Sizes that may go unsaid</caption>
 *   <tr><th>of</th><th>mm</th></tr>
 *   <tr><td>plate: thickness</td><td>5</td></tr>
 *   <tr><td>L- and Z-bracket: thickness</td><td>3</td></tr>
 *   <tr><td>plate: hole diameter</td><td>5</td></tr>
 *   <tr><td>plate: hole centers from the edges</td><td>5, and 10 for holes over 6</td></tr>
 *   <tr><td>enclosure: wall</td><td>2</td></tr>
 *   <tr><td>gear without module: tooth width</td><td>3</td></tr>
 *   <tr><td>gear without module: tooth depth</td><td>4</td></tr>
 * </table>
 */
final class Defaults {
  /** Thickness of a plate given by two sizes. */
  static final double PLATE_THICKNESS = 5;

  /** Thickness of an L- or Z-bracket. */
  static final double BRACKET_THICKNESS = 3;

  /** Diameter of a plate's hole given without a size. */
  static final double HOLE_DIAMETER = 5;

  /** Wall of an enclosure. */
  static final double WALL = 2;

  /** Width of a gear tooth. */
  static final double TOOTH_WIDTH = 3;

  /** How far gear teeth stand out of the body. */
  static final double TOOTH_DEPTH = 4;

  private Defaults() {}

  /** Returns the distance of hole centers from the edges; large holes need more material. */
  static double inset(double holeDiameter) {
    return holeDiameter > 6 ? 10 : 5;
  }
}
