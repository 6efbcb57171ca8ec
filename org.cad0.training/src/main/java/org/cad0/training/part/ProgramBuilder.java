package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.text.Numbers;

/**
 * Writes a program operation by operation and hands out the node numbers.
 *
 * <p>Every cutter follows one idiom: it starts 1 mm before the face and is 2 mm longer than the
 * material is thick, so that no skin is left and the numbers stay easy to derive.
 */
final class ProgramBuilder {
  /** How far a cutter stands out of the material on either side, in mm. */
  static final double OVERCUT = 1;

  /**
   * Finest step that is written, 1/10000 mm: a quarter of a tenth fits, rounding noise does not.
   */
  private static final double PARTS = 10_000;

  private final List<String> operations = new ArrayList<>();

  /** Adds a geometry operation and returns its node number. Arguments are mm, degrees or nodes. */
  int add(String opcode, double... arguments) {
    operations.add(line(opcode, arguments));
    return last();
  }

  /** Returns the number of the node added last. */
  int last() {
    return operations.size() - 1;
  }

  int box(double x, double y, double z) {
    return add("C", x, y, z);
  }

  int cylinder(double radius, double height) {
    return add("Y", radius, height);
  }

  int union(int left, int right) {
    return add("U", left, right);
  }

  int difference(int solid, int tool) {
    return add("D", solid, tool);
  }

  int intersection(int left, int right) {
    return add("I", left, right);
  }

  int move(int node, double x, double y, double z) {
    return add("T", node, x, y, z);
  }

  int turn(int node, double x, double y, double z) {
    return add("R", node, x, y, z);
  }

  /** Adds copies spread over a full turn about the Z axis. */
  int around(int node, int count) {
    return add("CP", node, 0, 0, 0, 0, 0, 1, count, 360);
  }

  /** Adds a cutter for holes through material of this thickness; {@link #drill} places it. */
  int drillBit(double diameter, double thickness) {
    return cylinder(diameter / 2, thickness + 2 * OVERCUT);
  }

  /** Cuts a hole at x, y through material whose lower face is at z = 0. */
  int drill(int solid, int bit, double x, double y) {
    return difference(solid, move(bit, x, y, -OVERCUT));
  }

  /** Cuts holes with one bit at the points (x, y pairs). */
  int drillAll(int solid, int bit, double... points) {
    int current = solid;
    for (int i = 0; i < points.length; i += 2) {
      current = drill(current, bit, points[i], points[i + 1]);
    }
    return current;
  }

  /** Cuts one hole at x, y. */
  int hole(int solid, double diameter, double thickness, double x, double y) {
    return drill(solid, drillBit(diameter, thickness), x, y);
  }

  /**
   * Adds a closed sketch of straight lines, one node.
   *
   * @param plane origin, x direction, y direction: nine numbers
   * @param points x, y pairs
   */
  int polygon(double[] plane, double... points) {
    StringBuilder block = new StringBuilder(line("SK", plane));
    for (int i = 0; i < points.length; i += 2) {
      int next = (i + 2) % points.length;
      block.append('\n');
      block.append(line("L", points[i], points[i + 1], points[next], points[next + 1]));
    }
    operations.add(block.append("\nEND").toString());
    return last();
  }

  /** Returns the operations in order; a sketch block is one of them. */
  List<String> operations() {
    return List.copyOf(operations);
  }

  private static String line(String opcode, double... arguments) {
    StringBuilder line = new StringBuilder(opcode);
    for (double argument : arguments) {
      line.append(' ').append(written(argument));
    }
    return line.toString();
  }

  /** Returns the canonical text of a number, rounded to 1/10000. */
  static String written(double value) {
    return Numbers.canonical(Math.round(value * PARTS) / PARTS);
  }
}
