package org.cad0.ir.ide;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** Finds the sketch that a line belongs to. */
public final class OpenSketch {

  private OpenSketch() {}

  /** Returns the {@code SK} statement above {@code line} that no line before it has closed. */
  public static Optional<Statement> above(Program program, int line) {
    List<Statement> statements = program.statements();
    int i = Statements.countAbove(program, line) - 1;
    while (i >= 0 && statements.get(i).operation().role() == Role.SEGMENT) {
      i--;
    }
    return i >= 0 && statements.get(i).operation().role() == Role.SKETCH
        ? Optional.of(statements.get(i))
        : Optional.empty();
  }
}
