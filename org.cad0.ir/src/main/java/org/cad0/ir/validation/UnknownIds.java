package org.cad0.ir.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;

/** Reports ids that the linker found nothing for. */
final class UnknownIds {

  private UnknownIds() {}

  static void report(
      String text, List<Statement> statements, Entities entities, Consumer<Diagnostic> findings) {
    for (Statement statement : statements) {
      for (ArgumentWord word : statement.arguments()) {
        Optional<EntityKind> kind = word.argument().kind().names();
        if (kind.isPresent() && !word.resolved()) {
          NameSyntax.read(text, word.range())
              .map(id -> unknown(word, kind.get(), id, entities))
              .ifPresent(findings);
        }
      }
    }
  }

  private static Diagnostic unknown(
      ArgumentWord word, EntityKind kind, String id, Entities entities) {
    return ProgramFindings.unknownId(word.range(), kind, id, entities.ids(kind));
  }
}
