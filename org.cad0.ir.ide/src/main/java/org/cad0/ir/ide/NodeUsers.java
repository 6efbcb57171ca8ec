package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** Which statements refer to which nodes. */
final class NodeUsers {
  private final List<List<Integer>> nodes;
  private final List<List<Statement>> others;

  private NodeUsers(int count) {
    nodes = new ArrayList<>(Collections.nCopies(count, List.of()));
    others = new ArrayList<>(Collections.nCopies(count, List.of()));
  }

  /** Collects the users of every node of {@code program}. */
  static NodeUsers of(Program program, CancelSignal cancel) {
    NodeUsers users = new NodeUsers(program.nodes().size());
    for (Statement statement : program.statements()) {
      cancel.check();
      for (ArgumentWord word : statement.arguments()) {
        if (word.target().isPresent()) {
          users.add(word.target().getAsInt(), statement);
        }
      }
    }
    return users;
  }

  /** Returns the numbers of the nodes that refer to {@code node}, in order. */
  List<Integer> of(int node) {
    return Collections.unmodifiableList(nodes.get(node));
  }

  /** Returns the roots and parts that refer to {@code node}, in order. */
  List<Statement> outsideGeometry(int node) {
    return Collections.unmodifiableList(others.get(node));
  }

  private void add(int used, Statement user) {
    if (user.node().isPresent()) {
      add(nodes, used, user.node().getAsInt());
    } else {
      add(others, used, user);
    }
  }

  /** Adds a user once; a statement that names a node twice comes twice in a row. */
  private static <T> void add(List<List<T>> lists, int index, T user) {
    List<T> users = lists.get(index);
    if (users.isEmpty()) {
      lists.set(index, new ArrayList<>(List.of(user)));
    } else if (!users.get(users.size() - 1).equals(user)) {
      users.add(user);
    }
  }
}
