package org.cad0.ir.ide;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;

/** How a node is told in words; one wording for hover, completion, hints and symbols. */
final class NodeText {

  /** Users named one by one before only their number is told. */
  private static final int NAMED_USERS = 8;

  private NodeText() {}

  /** Returns the node's line without indentation and comment. */
  static String statement(Program program, Statement node) {
    return node.range().of(program.text());
  }

  /** Returns what the node is: its operation and, if it has one, its name. */
  static String kind(Statement node) {
    String title = node.operation().title();
    return node.name().map(name -> title + " \"" + name.value() + "\"").orElse(title);
  }

  /** Returns the node's name or, if it has none, its operation. */
  static String shortName(Statement node) {
    return node.name()
        .map(Name::value)
        .filter(name -> !name.isBlank())
        .orElse(node.operation().title());
  }

  /** Returns what the node is, its statement and who uses it. */
  static RichText card(Program program, Statement node, NodeUsers users) {
    int number = node.node().orElseThrow();
    return RichText.empty()
        .heading("Node " + number + ": " + kind(node))
        .code(statement(program, node))
        .paragraph(users(users.of(number)));
  }

  /** Returns who uses a node, as a sentence. */
  static String users(List<Integer> users) {
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
