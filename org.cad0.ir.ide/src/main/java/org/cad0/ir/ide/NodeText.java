package org.cad0.ir.ide;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** How a node is told in words; one wording for hover, completion, hints and symbols. */
final class NodeText {

  /** Users named one by one before only their number is told. */
  private static final int NAMED_USERS = 8;

  /** Roots and parts told one by one before only their number is told. */
  private static final int TOLD_STATEMENTS = 3;

  /** Characters of a statement that are shown; only a mistake makes one longer. */
  private static final int LONGEST = 200;

  private NodeText() {}

  /** Returns a statement without indentation and comment, the beginning of it if it is long. */
  static String statement(Program program, Statement statement) {
    TextRange range = statement.range();
    if (range.end() - range.start() <= LONGEST) {
      return range.of(program.text());
    }
    int end = range.start() + LONGEST;
    boolean isInsideCharacter = Character.isHighSurrogate(program.text().charAt(end - 1));
    return program.text().substring(range.start(), isInsideCharacter ? end - 1 : end) + "\u2026";
  }

  /** Returns what the node is: its operation and, if it has one, its name. */
  static String kind(Statement node) {
    String title = node.operation().title();
    return node.name().map(name -> title + " \"" + name.value() + "\"").orElse(title);
  }

  /** Returns what the node is, its statement and who uses it. */
  static RichText card(Program program, Statement node, NodeUsers users) {
    int number = node.node().orElseThrow();
    return RichText.empty()
        .heading("Node " + number + ": " + kind(node))
        .code(statement(program, node))
        .paragraph(users(program, users, number));
  }

  /** Returns who uses a node, and whether the program shows it, in sentences. */
  static String users(Program program, NodeUsers users, int node) {
    List<Statement> others = users.outsideGeometry(node);
    if (!others.isEmpty()) {
      String named = others(program, others);
      return users.of(node).isEmpty() ? named : nodes(users.of(node)) + " " + named;
    }
    boolean isShown = program.results().contains(node);
    return nodes(users.of(node)) + (isShown ? " The program shows it." : "");
  }

  private static String others(Program program, List<Statement> others) {
    return others.size() > TOLD_STATEMENTS
        ? "Named by " + others.size() + " roots and parts."
        : others.stream()
            .map(statement -> statement(program, statement))
            .collect(joining(", ", "Named by ", "."));
  }

  private static String nodes(List<Integer> users) {
    if (users.isEmpty()) {
      return "Not used by any node.";
    }
    if (users.size() > NAMED_USERS) {
      return "Used by " + users.size() + " nodes.";
    }
    return users.stream()
        .map(String::valueOf)
        .collect(joining(", ", users.size() == 1 ? "Used by node " : "Used by nodes ", "."));
  }
}
