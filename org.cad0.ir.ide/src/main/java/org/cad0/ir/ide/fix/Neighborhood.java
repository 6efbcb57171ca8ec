package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/**
 * What stands around a finding. Findings come in the order of the text and often many on one line
 * or in one sketch: what was found for one is kept for the next, so that all together take the time
 * of the text and not its square. For one thread.
 */
final class Neighborhood {
  private final Program program;
  private final LineWords words;
  private int line = -1;
  private SketchBlock block = new SketchBlock(List.of());

  Neighborhood(Program program) {
    this.program = program;
    this.words = new LineWords(program.text());
  }

  /** Returns the words of a line, to be read before those of another one are asked for. */
  LineWords words(int asked) {
    if (line != asked) {
      words.split(program.lines().contentStart(asked), program.lines().contentEnd(asked));
      line = asked;
    }
    return words;
  }

  /** Returns the sketch that {@code segment} belongs to. */
  SketchBlock block(Statement segment) {
    if (!block.holds(segment)) {
      block = SketchBlock.around(program, segment);
    }
    return block;
  }
}
