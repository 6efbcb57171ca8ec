package org.cad0.ir.ide;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Numbers;

/**
 * The segments of a sketch above a line: where the path starts and how far it has come.
 *
 * @param segments the segments, in order
 */
record SketchPath(List<Statement> segments) {

  /** Argument of a segment that is x of its start; y follows. */
  static final int START = 0;

  /** Argument of a segment that is x of its end; y follows. */
  static final int END = 2;

  /** Fewer lines than three enclose nothing. */
  private static final int LEAST_BEFORE_CLOSING_LINE = 2;

  /** Returns the path above {@code line}. */
  static SketchPath above(Program program, int line, CancelSignal cancel) {
    List<Statement> statements = program.statements();
    int end = Statements.countAbove(program, line);
    int first = end;
    while (first > 0 && statements.get(first - 1).operation().role() == Role.SEGMENT) {
      cancel.check();
      first--;
    }
    return new SketchPath(statements.subList(first, end));
  }

  /** Returns where the path starts, as two words; empty if nothing is drawn or readable. */
  Optional<String> start() {
    return segments.isEmpty() ? Optional.empty() : point(segments.get(0), START);
  }

  /** Returns where the path ends, as two words; empty if nothing is drawn or readable. */
  Optional<String> end() {
    return segments.isEmpty() ? Optional.empty() : point(segments.get(segments.size() - 1), END);
  }

  /** Tells whether the path ends where it starts. */
  boolean isClosed() {
    return start().isPresent() && start().equals(end());
  }

  /** Tells whether one line can close the path. */
  boolean isClosable() {
    return segments.size() >= LEAST_BEFORE_CLOSING_LINE
        && start().isPresent()
        && end().isPresent()
        && !isClosed();
  }

  /** Returns an argument of a statement in canonical form; empty if it is not there or wrong. */
  static Optional<String> number(Statement statement, int argument) {
    return argument >= statement.arguments().size()
        ? Optional.empty()
        : Optional.of(statement.arguments().get(argument).value())
            .filter(value -> !value.isNaN())
            .map(Numbers::canonical);
  }

  private static Optional<String> point(Statement segment, int x) {
    return number(segment, x).flatMap(word -> number(segment, x + 1).map(y -> word + " " + y));
  }
}
