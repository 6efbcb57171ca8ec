package org.cad0.ir.ide.refactor;

import java.util.Optional;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Where a refactoring is asked for.
 *
 * @param program the program
 * @param references what refers to what in it
 * @param nodes the selected nodes; none if the caret stands on a line of no node
 * @param nextNode the first node whose lines are not all above the selection; the number of nodes
 *     if there is none
 */
record Place(Program program, References references, Optional<Nodes> nodes, int nextNode) {

  /**
   * Nodes that follow each other.
   *
   * @param first the first one
   * @param last the last one
   */
  record Nodes(int first, int last) {}

  /** Finds the nodes that {@code selection} touches a line of, their comments included. */
  static Place of(Program program, TextRange selection, CancelSignal cancel) {
    NodeBlocks blocks = NodeBlocks.of(program, cancel);
    int firstLine = program.lines().lineOf(selection.start());
    int lastLine = lastLine(program, selection);
    int count = program.nodes().size();
    int first = 0;
    while (first < count && blocks.lastLine(first) < firstLine) {
      first++;
    }
    int end = first;
    while (end < count && blocks.firstLine(end) <= lastLine) {
      end++;
    }
    Optional<Nodes> nodes = first < end ? Optional.of(new Nodes(first, end - 1)) : Optional.empty();
    return new Place(program, References.of(program, cancel), nodes, first);
  }

  /** A selection that ends where a line starts has nothing of that line. */
  private static int lastLine(Program program, TextRange selection) {
    int line = program.lines().lineOf(selection.end());
    boolean endsBeforeLine =
        selection.start() < selection.end() && program.lines().columnOf(selection.end()) == 0;
    return endsBeforeLine ? line - 1 : line;
  }

  /** Returns the statement of the selected node, if only one is selected. */
  Optional<Statement> node() {
    return nodes
        .filter(selected -> selected.first() == selected.last())
        .map(selected -> program.nodes().get(selected.first()));
  }

  /** Returns the statement of the selected node, if only one is selected and it has no errors. */
  Optional<Statement> rightNode() {
    return node().filter(Operands::areRight);
  }

  int count() {
    return program.nodes().size();
  }
}
