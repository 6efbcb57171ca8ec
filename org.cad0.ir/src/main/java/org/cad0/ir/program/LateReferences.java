package org.cad0.ir.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** Resolves what statements outside geometry name, once the whole program is read. */
final class LateReferences {
  private final String text;
  private final List<Statement> nodes;
  private final Entities entities;
  private final Consumer<Diagnostic> findings;

  LateReferences(
      String text, List<Statement> nodes, Entities entities, Consumer<Diagnostic> findings) {
    this.text = text;
    this.nodes = nodes;
    this.entities = entities;
    this.findings = findings;
  }

  /** Returns the statement with its words resolved; geometry stays as it is. */
  Statement resolve(Statement statement) {
    if (statement.operation().role().isGeometry()) {
      return statement;
    }
    List<ArgumentWord> words = new ArrayList<>(statement.arguments().size());
    for (ArgumentWord word : statement.arguments()) {
      words.add(
          isResolved(word)
              ? new ArgumentWord(word.argument(), word.range(), word.value(), true)
              : word);
    }
    return new Statement(
        statement.index(),
        statement.line(),
        statement.operation(),
        statement.opcode(),
        words,
        statement.name(),
        statement.range(),
        statement.node());
  }

  private boolean isResolved(ArgumentWord word) {
    if (word.argument().kind() == ArgumentKind.NODE) {
      return isSolid(word);
    }
    Optional<EntityKind> kind = word.argument().kind().names();
    return kind.isPresent() && isDefined(word, kind.get());
  }

  private boolean isSolid(ArgumentWord word) {
    TextRange range = word.range();
    long index = Numbers.parseInteger(text, range.start(), range.end());
    if (index < 0) {
      return false; // Reported when it was read.
    }
    if (index >= nodes.size()) {
      findings.accept(Findings.missingNode(range, range.of(text), nodes.size()));
      return false;
    }
    if (nodes.get((int) index).operation().role() == Role.SKETCH) {
      findings.accept(Findings.wrongKind(range, (int) index, word.argument()));
      return false;
    }
    return true;
  }

  private boolean isDefined(ArgumentWord word, EntityKind kind) {
    Optional<String> id = NameSyntax.read(text, word.range());
    if (id.isEmpty()) {
      return false;
    }
    if (entities.exists(word, id.get())) {
      return true;
    }
    findings.accept(ProgramFindings.unknownId(word.range(), kind, id.get(), entities.ids(kind)));
    return false;
  }
}
