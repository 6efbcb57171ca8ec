package org.cad0.ir.ide.navigation;

import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.ide.Spot;
import org.cad0.ir.ide.SpotFinder;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Finds what the word at a caret stands for. */
final class NamedFinder {

  /**
   * A word and what it stands for.
   *
   * @param word the word at the caret
   * @param named what it stands for
   */
  record Found(TextRange word, Named named) {}

  private NamedFinder() {}

  /** Returns what stands at {@code offset}; empty for what has no definition of its own. */
  static Optional<Found> at(Program program, int offset) {
    return switch (SpotFinder.at(program, offset)) {
      case Spot.Opcode(TextRange word, Optional<Statement> statement) ->
          statement.flatMap(made -> definedBy(program, made)).map(named -> new Found(word, named));
      case Spot.NodeName(Statement statement, var name) ->
          node(statement.node()).map(named -> new Found(name.range(), named));
      case Spot.Value value -> value.read().flatMap(word -> argument(program, word));
      case Spot.Elsewhere elsewhere -> Optional.empty();
    };
  }

  /** Returns what {@code statement} defines. */
  static Optional<Named> definedBy(Program program, Statement statement) {
    return node(statement.node())
        .or(
            () ->
                statement.arguments().stream()
                    .flatMap(word -> definedBy(program, word).stream())
                    .findFirst());
  }

  /** Returns what {@code word} uses; the world, as parent of a joint, is nothing. */
  static Optional<Named> usedBy(Program program, ArgumentWord word) {
    ArgumentKind kind = word.argument().kind();
    return node(word.target())
        .or(
            () ->
                id(program, word, kind.names())
                    .filter(named -> kind != ArgumentKind.PARENT || !isWorld(named)));
  }

  private static Optional<Named> definedBy(Program program, ArgumentWord word) {
    return id(program, word, word.argument().kind().defines());
  }

  private static Optional<Named> id(Program program, ArgumentWord word, Optional<EntityKind> kind) {
    return kind.flatMap(defined -> program.wordOf(word).map(id -> new Named.Id(defined, id)));
  }

  private static boolean isWorld(Named named) {
    return named instanceof Named.Id id && id.id().equals(Entities.WORLD);
  }

  private static Optional<Found> argument(Program program, ArgumentWord word) {
    return usedBy(program, word)
        .or(() -> definedBy(program, word))
        .map(named -> new Found(word.range(), named));
  }

  private static Optional<Named> node(OptionalInt number) {
    return number.isPresent() ? Optional.of(new Named.Node(number.getAsInt())) : Optional.empty();
  }
}
