package org.cad0.ir.interchange.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/**
 * The values of a statement without errors, by the names that the operation table gives them.
 *
 * @param statement the statement
 */
public record Values(Statement statement) {

  /** Returns the value of a number, a count or a flag. */
  public double number(String argument) {
    return statement.arguments().get(indexOf(argument)).value();
  }

  /** Returns the number of the node that a reference names. */
  public int node(String argument) {
    return (int) number(argument);
  }

  /** Returns the vector of three numbers of which {@code first} is the name of the first. */
  public Vector vector(String first) {
    int index = indexOf(first);
    return new Vector(at(index), at(index + 1), at(index + 2));
  }

  /** Returns the sketch that the node is. */
  public static Profile profile(Program program, int node) {
    List<Segment> segments = new ArrayList<>();
    for (Statement line : program.block(node)) {
      if (line.operation().role() == Role.SEGMENT) {
        segments.add(new Values(line).segment());
      }
    }
    Values plane = new Values(program.nodes().get(node));
    return new Profile(
        plane.vector("ox"),
        plane.vector("xx").direction(),
        plane.vector("yx").direction(),
        segments);
  }

  private Segment segment() {
    Point start = point("x1");
    Point end = point("x2");
    return statement.operation().opcode().equals("A")
        ? new Segment.Arc(start, end, point("cx"), number("ccw") == 1)
        : new Segment.Line(start, end);
  }

  private Point point(String first) {
    int index = indexOf(first);
    return new Point(at(index), at(index + 1));
  }

  private double at(int index) {
    return statement.arguments().get(index).value();
  }

  private int indexOf(String name) {
    return IntStream.range(0, statement.arguments().size())
        .filter(i -> statement.arguments().get(i).argument().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    statement.operation().opcode() + " has no argument " + name));
  }
}
