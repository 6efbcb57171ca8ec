package org.cad0.ir.program;

import java.util.List;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/**
 * The form in which models see programs: opcode and arguments separated by single spaces, shortest
 * decimals, geometry only, no comments, names, blank lines or tessellation hints, {@code \n}
 * between lines and none at the end. Node numbers stay as they are.
 */
public final class CanonicalForm {

  private CanonicalForm() {}

  /** Returns the canonical form of a program without errors. */
  public static String of(Program program) {
    return of(program.statements());
  }

  /** Returns the canonical form of some statements of a program, which must be without errors. */
  public static String of(List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    for (Statement statement : statements) {
      if (!statement.operation().role().isGeometry()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(of(statement));
    }
    return text.toString();
  }

  /** Returns the canonical form of one geometry statement, which must be without errors. */
  public static String of(Statement statement) {
    StringBuilder line = new StringBuilder(statement.operation().opcode());
    for (ArgumentWord word : statement.arguments()) {
      if (word.argument().kind() != ArgumentKind.SEGMENTS) {
        line.append(' ').append(Numbers.canonical(word.value()));
      }
    }
    return line.toString();
  }
}
