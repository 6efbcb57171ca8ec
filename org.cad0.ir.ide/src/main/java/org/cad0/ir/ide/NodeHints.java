package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Shows the number of each node at the end of its line, behind a comment if there is one. */
final class NodeHints {

  private NodeHints() {}

  static List<NodeHint> in(Document document, TextRange visible, CancelSignal cancel) {
    Program program = document.program();
    NodeUsers users = NodeUsers.of(program, cancel);
    List<NodeHint> hints = new ArrayList<>();
    for (Statement node : program.nodes()) {
      cancel.check();
      int end = document.lines().contentEnd(node.line());
      if (visible.touches(end)) {
        int number = node.node().orElseThrow();
        hints.add(
            new NodeHint(
                end,
                "#" + number,
                "Node "
                    + number
                    + ": "
                    + NodeText.kind(node)
                    + ". "
                    + NodeText.users(users.of(number))));
      }
    }
    return List.copyOf(hints);
  }
}
