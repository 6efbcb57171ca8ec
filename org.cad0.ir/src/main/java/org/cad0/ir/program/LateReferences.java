package org.cad0.ir.program;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Consumer<Diagnostic> findings;

  /** The ids that are defined anywhere in the program, in its order. */
  private final Map<EntityKind, Set<String>> defined = new EnumMap<>(EntityKind.class);

  private LateReferences(String text, List<Statement> nodes, Consumer<Diagnostic> findings) {
    this.text = text;
    this.nodes = nodes;
    this.findings = findings;
  }

  /**
   * Puts resolved statements in the place of those in {@code statements} that are outside geometry.
   *
   * @param nodes the statements that make a node
   */
  static void resolve(
      String text,
      List<Statement> statements,
      List<Statement> nodes,
      Consumer<Diagnostic> findings) {
    LateReferences late = new LateReferences(text, nodes, findings);
    statements.forEach(late::enter);
    statements.replaceAll(late::resolve);
  }

  /** Enters the ids that a statement defines. */
  private void enter(Statement statement) {
    if (statement.operation().role().isGeometry()) {
      return;
    }
    for (ArgumentWord word : statement.arguments()) {
      Optional<EntityKind> kind = word.argument().kind().defines();
      if (kind.isPresent()) {
        NameSyntax.read(text, word.range()).ifPresent(ids(kind.get())::add);
      }
    }
  }

  private Set<String> ids(EntityKind kind) {
    return defined.computeIfAbsent(kind, none -> new LinkedHashSet<>());
  }

  private Statement resolve(Statement statement) {
    if (statement.operation().role().isGeometry()) {
      return statement;
    }
    ArgumentWord[] words = statement.arguments().toArray(new ArgumentWord[0]);
    boolean changes = false;
    for (int i = 0; i < words.length; i++) {
      ArgumentWord word = words[i];
      if (isResolved(word)) {
        words[i] = new ArgumentWord(word.argument(), word.range(), word.value(), true);
        changes = true;
      }
    }
    if (!changes) {
      return statement;
    }
    return new Statement(
        statement.index(),
        statement.line(),
        statement.operation(),
        statement.opcode(),
        List.of(words),
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
    if (Entities.isPredefined(word.argument().kind(), id.get()) || ids(kind).contains(id.get())) {
      return true;
    }
    findings.accept(ProgramFindings.unknownId(word.range(), kind, id.get(), ids(kind)));
    return false;
  }
}
