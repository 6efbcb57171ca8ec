package org.cad0.ir.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.OpenSketch;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Follows what is made of what, one step at a time. */
final class Hierarchy {
  private final Program program;
  private final CancelSignal cancel;

  private Hierarchy(Document document, CancelSignal cancel) {
    cancel.check();
    this.program = document.program();
    this.cancel = cancel;
    cancel.check();
  }

  /**
   * Returns the statement that defines what stands at {@code offset} or, where it defines nothing,
   * the statement there if it uses something.
   */
  static Optional<Symbol> itemAt(Document document, int offset, CancelSignal cancel) {
    Hierarchy hierarchy = new Hierarchy(document, cancel);
    return NamedFinder.at(hierarchy.program, offset)
        .map(NamedFinder.Found::named)
        .or(() -> hierarchy.definedOn(offset))
        .flatMap(hierarchy::definition)
        .or(() -> hierarchy.userOn(offset))
        .map(statement -> Symbol.of(hierarchy.program, statement));
  }

  /** Returns the statements that use what the one at {@code offset} defines. */
  static List<HierarchyLink> usedBy(Document document, int offset, CancelSignal cancel) {
    Hierarchy hierarchy = new Hierarchy(document, cancel);
    return hierarchy.definedOn(offset).map(hierarchy::users).orElse(List.of());
  }

  /** Returns the statements that the one at {@code offset} names. */
  static List<HierarchyLink> madeOf(Document document, int offset, CancelSignal cancel) {
    Hierarchy hierarchy = new Hierarchy(document, cancel);
    return hierarchy.statementOn(offset).map(hierarchy::used).orElse(List.of());
  }

  private Optional<Statement> userOn(int offset) {
    return statementOn(offset)
        .filter(statement -> statement.opcode().touches(offset))
        .filter(statement -> !used(statement).isEmpty());
  }

  private Optional<Named> definedOn(int offset) {
    return statementOn(offset).flatMap(statement -> NamedFinder.definedBy(program, statement));
  }

  /** Returns the statement on the line of {@code offset}; for a line of a sketch its opening. */
  private Optional<Statement> statementOn(int offset) {
    int line = program.lines().lineOf(offset);
    return program
        .statementOn(line)
        .filter(statement -> statement.range().touches(offset))
        .flatMap(
            statement ->
                isInSketch(statement) ? OpenSketch.above(program, line) : Optional.of(statement));
  }

  private static boolean isInSketch(Statement statement) {
    Role role = statement.operation().role();
    return role == Role.SEGMENT || role == Role.SKETCH_END;
  }

  private Optional<Statement> definition(Named named) {
    return switch (named) {
      case Named.Node(int number) -> Optional.of(program.nodes().get(number));
      case Named.Id(EntityKind kind, String id) ->
          program.entities().find(kind, id).map(Entity::definition);
    };
  }

  private List<HierarchyLink> users(Named named) {
    Map<Integer, List<TextRange>> users = new LinkedHashMap<>();
    for (TextRange word : Occurrences.of(program, named, cancel).uses()) {
      cancel.check();
      program
          .statementOn(program.lines().lineOf(word.start()))
          .ifPresent(user -> add(users, user, word));
    }
    return links(users);
  }

  private List<HierarchyLink> used(Statement user) {
    Map<Integer, List<TextRange>> used = new LinkedHashMap<>();
    for (ArgumentWord word : user.arguments()) {
      cancel.check();
      NamedFinder.usedBy(program, word)
          .flatMap(this::definition)
          .ifPresent(made -> add(used, made, word.range()));
    }
    return links(used);
  }

  private static void add(
      Map<Integer, List<TextRange>> words, Statement statement, TextRange word) {
    words.computeIfAbsent(statement.index(), key -> new ArrayList<>(2)).add(word);
  }

  /** Returns the links for words by the indexes of the statements at their other ends. */
  private List<HierarchyLink> links(Map<Integer, List<TextRange>> words) {
    List<HierarchyLink> links = new ArrayList<>(words.size());
    words.forEach(
        (index, named) -> {
          cancel.check();
          Symbol symbol = Symbol.of(program, program.statements().get(index));
          links.add(new HierarchyLink(symbol, named));
        });
    return links;
  }
}
