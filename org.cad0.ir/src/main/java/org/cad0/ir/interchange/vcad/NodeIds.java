package org.cad0.ir.interchange.vcad;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** Numbers in a document for the nodes of a program. */
final class NodeIds {
  private final long[] ids;
  private final int known;
  private long next;

  /**
   * Gives the nodes their numbers: those that they had in the document, as far as the program still
   * has the same operations, and new ones to the nodes behind.
   */
  NodeIds(Program program, Rest rest) {
    List<Statement> nodes = program.nodes();
    this.ids = new long[nodes.size()];
    this.next = rest.nodes().stream().mapToLong(Rest.Node::id).max().orElse(-1) + 1;
    int node = 0;
    while (node < nodes.size()
        && node < rest.nodes().size()
        && rest.nodes().get(node).opcode().equals(nodes.get(node).operation().opcode())) {
      ids[node] = rest.nodes().get(node).id();
      node++;
    }
    this.known = node;
    for (; node < nodes.size(); node++) {
      ids[node] = fresh();
    }
  }

  /** Returns the number of a node in the document. */
  long of(int node) {
    return ids[node];
  }

  /** Returns how many nodes from the first on stand for those that were read. */
  int known() {
    return known;
  }

  /** Returns a number that no node has. */
  long fresh() {
    return next++;
  }
}
