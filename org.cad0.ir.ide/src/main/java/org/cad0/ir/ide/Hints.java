package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Shows the number of each node at the end of its line, behind a comment if there is one, and the
 * name of each argument before its word.
 */
final class Hints {
  private final Program program;
  private final TextRange visible;
  private final CancelSignal cancel;
  private final List<Hint> hints = new ArrayList<>();

  private Hints(Program program, TextRange visible, CancelSignal cancel) {
    this.program = program;
    this.visible = visible;
    this.cancel = cancel;
  }

  static List<Hint> in(
      Document document, TextRange visible, HintOptions options, CancelSignal cancel) {
    cancel.check();
    Hints hints = new Hints(document.program(), visible, cancel);
    hints.collect(options);
    return List.copyOf(hints.hints);
  }

  private void collect(HintOptions options) {
    Lazy<NodeUsers> users = new Lazy<>(() -> NodeUsers.of(program, cancel));
    for (Statement statement : Statements.on(program, visible)) {
      cancel.check();
      if (options.argumentNames()) {
        statement.arguments().forEach(this::addName);
      }
      if (options.nodeNumbers() && statement.node().isPresent()) {
        addNumber(statement, users.get());
      }
    }
  }

  private void addName(ArgumentWord word) {
    int start = word.range().start();
    if (visible.touches(start)) {
      String tooltip = OperationText.of(word.argument()).toPlainText();
      hints.add(new Hint(Hint.Kind.ARGUMENT_NAME, start, word.argument().name() + ":", tooltip));
    }
  }

  private void addNumber(Statement node, NodeUsers users) {
    int end = program.lines().contentEnd(node.line());
    if (visible.touches(end)) {
      int number = node.node().orElseThrow();
      String tooltip =
          "Node "
              + number
              + ": "
              + NodeText.kind(node)
              + ". "
              + NodeText.users(program, users, number);
      hints.add(new Hint(Hint.Kind.NODE_NUMBER, end, "#" + number, tooltip));
    }
  }
}
