package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.LineIndex;

/**
 * The segments of one sketch.
 *
 * @param segments the segments, in order
 */
record SketchBlock(List<Statement> segments) {

  /** Returns the sketch that {@code segment} belongs to. */
  static SketchBlock around(Program program, Statement segment) {
    List<Statement> all = program.statements();
    int first = segment.index();
    while (first > 0 && isSegment(all.get(first - 1))) {
      first--;
    }
    int behind = segment.index() + 1;
    while (behind < all.size() && isSegment(all.get(behind))) {
      behind++;
    }
    return new SketchBlock(all.subList(first, behind));
  }

  /** Tells whether {@code segment} is one of the segments. */
  boolean holds(Statement segment) {
    return !segments.isEmpty()
        && segments.get(0).index() <= segment.index()
        && segment.index() <= segments.get(segments.size() - 1).index();
  }

  /** Returns the segment before {@code segment}; for the first one the last. */
  Statement before(Statement segment) {
    int place = segment.index() - segments.get(0).index();
    return segments.get(place == 0 ? segments.size() - 1 : place - 1);
  }

  /** Returns the blanks before a statement. */
  static String indentation(Program program, Statement statement) {
    LineIndex lines = program.lines();
    return program
        .text()
        .substring(lines.contentStart(statement.line()), statement.opcode().start());
  }

  private static boolean isSegment(Statement statement) {
    return statement.operation().role() == Role.SEGMENT;
  }
}
