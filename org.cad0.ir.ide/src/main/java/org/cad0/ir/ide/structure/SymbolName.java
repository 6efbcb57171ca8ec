package org.cad0.ir.ide.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;

/** How statements are called in lists. */
final class SymbolName {

  private SymbolName() {}

  /**
   * Returns what a statement is called: a node by its number and its name or operation, what has an
   * id by that and its name, anything else by its operation and what it is about.
   */
  static String of(Program program, Statement statement) {
    if (statement.node().isPresent()) {
      return statement.node().getAsInt() + " " + nodeName(statement);
    }
    Optional<ArgumentWord> id = definition(statement);
    return id.isPresent() ? withId(program, statement, id.get()) : withSubject(program, statement);
  }

  /** Returns the word that gives the statement its id. */
  static Optional<ArgumentWord> definition(Statement statement) {
    return statement.arguments().stream()
        .filter(word -> word.argument().kind().defines().isPresent())
        .findFirst();
  }

  /** Returns the names that the author gave the statement: of a node, an id, a label. */
  static List<String> given(Program program, Statement statement) {
    Optional<String> name = statement.name().map(Name::value);
    return Stream.concat(
            name.stream(),
            statement.arguments().stream()
                .filter(word -> isGiven(word.argument().kind()))
                .flatMap(word -> program.wordOf(word).stream()))
        .filter(SymbolName::isVisible)
        .toList();
  }

  /**
   * Tells whether there is something to see of {@code name}. Unicode has many blanks, and editors
   * drop a whole list for one name that they take for empty.
   */
  static boolean isVisible(String name) {
    return !name.codePoints().allMatch(SymbolName::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String nodeName(Statement node) {
    return node.name()
        .map(Name::value)
        .filter(SymbolName::isVisible)
        .orElse(node.operation().title());
  }

  private static boolean isGiven(ArgumentKind kind) {
    return kind == ArgumentKind.LABEL || kind.defines().isPresent();
  }

  private static String withId(Program program, Statement statement, ArgumentWord word) {
    List<String> given = given(program, statement);
    String id = program.wordOf(word).filter(SymbolName::isVisible).orElse("");
    if (id.isEmpty()) {
      return statement.operation().title();
    }
    return given.size() > 1 && !given.get(1).equals(id) ? id + " \"" + given.get(1) + "\"" : id;
  }

  private static String withSubject(Program program, Statement statement) {
    String title = statement.operation().title();
    return statement.arguments().stream()
        .findFirst()
        .filter(SymbolName::isSubject)
        .flatMap(program::wordOf)
        .map(subject -> title + " " + subject)
        .orElse(title);
  }

  private static boolean isSubject(ArgumentWord word) {
    ArgumentKind kind = word.argument().kind();
    return kind.isReference() || kind.names().isPresent() || !word.argument().choices().isEmpty();
  }
}
