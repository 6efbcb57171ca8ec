package org.cad0.ir.analysis;

import java.util.Optional;
import java.util.function.Consumer;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Reports what vcad 0.2 does not read (language reference, section 1). */
final class Portability {
  private final AnalyzedProgram program;
  private final Consumer<Diagnostic> findings;

  Portability(AnalyzedProgram program, Consumer<Diagnostic> findings) {
    this.program = program;
    this.findings = findings;
  }

  void report() {
    program.comments().stream().filter(this::isTrailing).forEach(this::reportComment);
    int nodes = 0;
    for (Statement statement : program.statements()) {
      reportOpcode(statement);
      for (ArgumentWord word : statement.arguments()) {
        reportForward(statement, word, nodes);
      }
      nodes += statement.node().isPresent() ? 1 : 0;
    }
  }

  private boolean isTrailing(TextRange comment) {
    int before = comment.start() - 1;
    while (before >= 0 && isBlank(program.text().charAt(before))) {
      before--;
    }
    return before >= 0
        && program.text().charAt(before) != '\n'
        && program.text().charAt(before) != '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\uFEFF';
  }

  private void reportComment(TextRange comment) {
    notPortable(comment, "a comment behind a statement. Put it on a line of its own.");
  }

  private void reportOpcode(Statement statement) {
    String spelling = statement.opcode().of(program.text());
    if (spelling.equals("F")) {
      notPortable(statement.opcode(), "`F`. Write `FI`.");
    } else if (spelling.equals("H")) {
      notPortable(
          statement.opcode(), "`H`. Draw the hexagon as a sketch (`SK`) and extrude it (`E`).");
    }
  }

  private void reportForward(Statement statement, ArgumentWord word, int nodes) {
    if (!word.resolved()) {
      return;
    }
    if (word.argument().kind() == ArgumentKind.NODE) {
      if (word.value() >= nodes) {
        notPortable(
            word.range(),
            "a reference to a node further down. Move this line below node "
                + (int) word.value()
                + ".");
      }
      return;
    }
    Optional<EntityKind> kind = word.argument().kind().names();
    Optional<Entity> entity =
        kind.flatMap(
            found ->
                NameSyntax.read(program.text(), word.range())
                    .flatMap(id -> program.entities().find(found, id)));
    if (entity.isPresent() && entity.get().definition().index() > statement.index()) {
      notPortable(
          word.range(),
          "a reference to a definition further down. Move this line below `"
              + entity.get().id()
              + "`.");
    }
  }

  private void notPortable(TextRange range, String what) {
    findings.accept(ProgramFindings.notPortable(range, what));
  }
}
