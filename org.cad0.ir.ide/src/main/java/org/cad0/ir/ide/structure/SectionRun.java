package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Section;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Statements of one section with none of another between them.
 *
 * @param section the section
 * @param statements the statements, at least one
 */
record SectionRun(Section section, List<Statement> statements) {

  /** Returns the runs of {@code program}, in order. */
  static List<SectionRun> of(Program program, CancelSignal cancel) {
    List<SectionRun> runs = new ArrayList<>();
    List<Statement> statements = program.statements();
    int first = 0;
    for (int next = 1; next <= statements.size(); next++) {
      cancel.check();
      Section section = section(statements.get(first));
      if (next == statements.size() || section(statements.get(next)) != section) {
        runs.add(new SectionRun(section, statements.subList(first, next)));
        first = next;
      }
    }
    return runs;
  }

  /** Returns the line of the first statement. */
  int firstLine() {
    return first().line();
  }

  /** Returns the line of the last statement. */
  int lastLine() {
    return last().line();
  }

  /** Returns the text from the first statement to the last one. */
  TextRange range() {
    return first().range().span(last().range());
  }

  /** Returns the first statement. */
  Statement first() {
    return statements.get(0);
  }

  private Statement last() {
    return statements.get(statements.size() - 1);
  }

  private static Section section(Statement statement) {
    return statement.operation().role().section();
  }
}
