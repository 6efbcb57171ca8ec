package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;

/**
 * The lines that belong to each node: its statement, for a sketch all of the block, and the comment
 * lines directly above. Comments above the first statement speak of the whole program and belong to
 * no node.
 */
final class NodeBlocks {
  private final int[] firstLines;
  private final int[] lastLines;

  private NodeBlocks(int nodes) {
    firstLines = new int[nodes];
    lastLines = new int[nodes];
  }

  /** Finds the lines of every node of {@code program}. */
  static NodeBlocks of(Program program, CancelSignal cancel) {
    NodeBlocks blocks = new NodeBlocks(program.nodes().size());
    BitSet comments = commentLines(program, cancel);
    if (!program.statements().isEmpty()) {
      comments.clear(0, program.statements().get(0).line());
    }
    for (int node = 0; node < program.nodes().size(); node++) {
      cancel.check();
      int line = program.nodes().get(node).line();
      blocks.firstLines[node] = comments.previousClearBit(line - 1) + 1;
      List<Statement> block = program.block(node);
      blocks.lastLines[node] = block.get(block.size() - 1).line();
    }
    return blocks;
  }

  /** Returns the first line of {@code node}, counted from 0, its comments included. */
  int firstLine(int node) {
    return firstLines[node];
  }

  /** Returns the last line of {@code node}, counted from 0. */
  int lastLine(int node) {
    return lastLines[node];
  }

  private static BitSet commentLines(Program program, CancelSignal cancel) {
    LineIndex lines = program.lines();
    BitSet found = new BitSet(lines.lineCount());
    for (TextRange comment : program.comments()) {
      cancel.check();
      int line = lines.lineOf(comment.start());
      if (isBlank(program.text(), lines.contentStart(line), comment.start())) {
        found.set(line);
      }
    }
    return found;
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
