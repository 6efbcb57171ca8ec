package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Neighboring lines with nothing but comments.
 *
 * @param firstLine first line, from 0
 * @param lastLine last line, from 0
 * @param range from the first {@code #} to the end of the last comment
 */
record CommentBlock(int firstLine, int lastLine, TextRange range) {

  /** Returns the blocks of {@code program}, in order. */
  static List<CommentBlock> of(Program program, CancelSignal cancel) {
    List<CommentBlock> blocks = new ArrayList<>();
    ProgramLines lines = new ProgramLines(program);
    for (TextRange comment : program.comments()) {
      cancel.check();
      int line = program.lines().lineOf(comment.start());
      if (lines.content(line).start() == comment.start()) {
        add(blocks, line, comment);
      }
    }
    return blocks;
  }

  private static void add(List<CommentBlock> blocks, int line, TextRange comment) {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last).lastLine() == line - 1) {
      CommentBlock above = blocks.get(last);
      blocks.set(last, new CommentBlock(above.firstLine(), line, above.range().span(comment)));
    } else {
      blocks.add(new CommentBlock(line, line, comment));
    }
  }
}
