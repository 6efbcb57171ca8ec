package org.cad0.ir.ide.structure;

import java.util.Arrays;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Where each node stands in the tree of a program.
 *
 * <p>A node stands below its first user, or at the top if nothing uses it or if a statement outside
 * geometry names it, which makes it a result or a part. What an operation works on, its first
 * operand, stands beside the operation rather than below it, so that a part that is drilled twenty
 * times is a list of twenty steps, each with its tool below it, and not twenty levels deep. Only
 * the last step of such a list holds the others: it is the part.
 */
final class NodeTree {

  /** Nobody reads deeper trees, and clients that walk them recursively would fail on chains. */
  private static final int DEEPEST = 16;

  private static final int NONE = -1;

  private final Program program;
  private final CancelSignal cancel;

  /** For each node the node below which it stands, always a later one. */
  private final int[] above;

  /** For each node the first one of those that directly precede it and stand below it. */
  private final int[] first;

  private NodeTree(Program program, CancelSignal cancel) {
    this.program = program;
    this.cancel = cancel;
    this.above = new int[program.nodes().size()];
    this.first = new int[program.nodes().size()];
  }

  /** Builds the tree of {@code program}, in time linear in its length. */
  static NodeTree of(Program program, CancelSignal cancel) {
    NodeTree tree = new NodeTree(program, cancel);
    tree.place();
    tree.findRuns();
    return tree;
  }

  /** Returns the node below which {@code node} stands; negative if it stands at the top. */
  int above(int node) {
    return above[node];
  }

  /** Returns the first of the nodes that stand together in the text and end with {@code node}. */
  int first(int node) {
    return first[node];
  }

  /**
   * Returns the node whose statements stand on both sides of the text above {@code node}; negative
   * if there is none.
   */
  int around(int node) {
    int holder = node;
    while (holder != NONE && first[holder] >= node) {
      holder = above[holder];
    }
    return holder;
  }

  /** Places the nodes, users before what they use. */
  private void place() {
    int[] users = firstUsers();
    boolean[] steps = steps(users);
    int[] depths = new int[above.length];
    for (int node = above.length - 1; node >= 0; node--) {
      int user = users[node];
      int place = steps[node] && steps[user] ? above[user] : user;
      if (place != NONE && depths[place] == DEEPEST) {
        place = above[place];
      }
      above[node] = place;
      depths[node] = place == NONE ? 0 : depths[place] + 1;
    }
  }

  private int[] firstUsers() {
    int[] users = new int[above.length];
    Arrays.fill(users, NONE);
    for (Statement node : program.nodes()) {
      cancel.check();
      int user = node.node().orElseThrow();
      node.references().filter(used -> users[used] == NONE).forEach(used -> users[used] = user);
    }
    for (Statement statement : program.statements()) {
      cancel.check();
      if (!statement.operation().role().isGeometry()) {
        statement.references().forEach(shown -> users[shown] = NONE);
      }
    }
    return users;
  }

  /** Tells for each node whether it is the first operand of its first user: a step of a list. */
  private boolean[] steps(int[] users) {
    boolean[] steps = new boolean[above.length];
    for (Statement node : program.nodes()) {
      cancel.check();
      int user = node.node().orElseThrow();
      node.references().limit(1).forEach(base -> steps[base] |= users[base] == user);
    }
    return steps;
  }

  private void findRuns() {
    for (int node = 0; node < above.length; node++) {
      cancel.check();
      int start = node;
      while (start > 0 && isBelow(start - 1, node) && areNeighbors(start - 1, start)) {
        start = first[start - 1];
      }
      first[node] = start;
    }
  }

  private boolean isBelow(int node, int holder) {
    int at = node;
    while (at != NONE && at < holder) {
      at = above[at];
    }
    return at == holder;
  }

  /** Tells whether no other statement stands between two nodes. */
  private boolean areNeighbors(int node, int next) {
    List<Integer> ends = program.blockEnds();
    return ends.get(node) == program.nodes().get(next).index();
  }
}
