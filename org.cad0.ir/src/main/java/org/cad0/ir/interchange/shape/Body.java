package org.cad0.ir.interchange.shape;

import java.util.Optional;

/**
 * A solid that a program shows.
 *
 * @param node the node that makes it
 * @param name what the user calls it: the name of an instance; empty where the node's name says all
 * @param color its material's color, if a material is defined
 * @param placement where an instance stands; empty where the solid stays as it was made
 */
public record Body(
    int node, Optional<String> name, Optional<Color> color, Optional<Placement> placement) {

  /**
   * A color.
   *
   * @param red from 0 to 1
   * @param green from 0 to 1
   * @param blue from 0 to 1
   */
  public record Color(double red, double green, double blue) {}

  /**
   * How an instance stands in space: scaled first, then turned, then moved.
   *
   * @param translation offset, in mm
   * @param rotation angles about X, then Y, then Z, in degrees
   * @param scale factors
   */
  public record Placement(Vector translation, Vector rotation, Vector scale) {

    /** Tells whether the factors change nothing. */
    public boolean keepsSize() {
      return scale.x() == 1 && scale.y() == 1 && scale.z() == 1;
    }
  }
}
