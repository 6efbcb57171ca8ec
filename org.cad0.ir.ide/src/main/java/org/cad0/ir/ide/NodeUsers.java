package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** Which nodes refer to which. */
final class NodeUsers {
  private final List<List<Integer>> users;

  private NodeUsers(List<List<Integer>> users) {
    this.users = users;
  }

  /** Collects the users of every node of {@code program}. */
  static NodeUsers of(Program program, CancelSignal cancel) {
    List<List<Integer>> users =
        new ArrayList<>(Collections.nCopies(program.nodes().size(), List.of()));
    for (Statement statement : program.nodes()) {
      cancel.check();
      int user = statement.node().orElseThrow();
      statement.references().distinct().forEach(used -> add(users, used, user));
    }
    return new NodeUsers(users);
  }

  /** Returns the numbers of the nodes that refer to {@code node}, in order. */
  List<Integer> of(int node) {
    return Collections.unmodifiableList(users.get(node));
  }

  private static void add(List<List<Integer>> users, int used, int user) {
    if (users.get(used).isEmpty()) {
      users.set(used, new ArrayList<>());
    }
    users.get(used).add(user);
  }
}
