package org.cad0.ir.ide;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Finds statements by their lines. */
final class Statements {

  private Statements() {}

  /** Returns the statements on the lines that {@code range} has a part of. */
  static List<Statement> on(Program program, TextRange range) {
    int first = program.lines().lineOf(range.start());
    int last = program.lines().lineOf(range.end());
    return program.statements().subList(countAbove(program, first), countAbove(program, last + 1));
  }

  /** Returns how many statements stand above {@code line}. */
  static int countAbove(Program program, int line) {
    List<Statement> statements = program.statements();
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
