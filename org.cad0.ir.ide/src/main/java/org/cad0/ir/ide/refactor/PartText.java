package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Header;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * The text of a program that makes one solid of another program, with the header of that program.
 */
final class PartText {
  private final Program program;
  private final NodeBlocks blocks;
  private final int[] numbers;
  private final String lineEnd;
  private final StringBuilder text = new StringBuilder();

  private PartText(Program program, NodeBlocks blocks, int[] numbers) {
    this.program = program;
    this.blocks = blocks;
    this.numbers = numbers;
    this.lineEnd = LineMoves.lineEnd(program);
  }

  /** Writes {@code node} and all it is made of, with their names and comments. */
  static String of(Program program, int node, CancelSignal cancel) {
    BitSet nodes = Closure.operands(program, IntStream.of(node), cancel);
    int[] numbers = new int[program.nodes().size()];
    int next = 0;
    for (int kept = nodes.nextSetBit(0); kept >= 0; kept = nodes.nextSetBit(kept + 1)) {
      numbers[kept] = next++;
    }
    return new PartText(program, NodeBlocks.of(program, cancel), numbers)
        .write(nodes, node, cancel);
  }

  private String write(BitSet nodes, int result, CancelSignal cancel) {
    writeHeader();
    writeDescription(program.nodes().get(result));
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      cancel.check();
      Statement statement = program.nodes().get(node);
      writeLines(node == result ? statement.line() : blocks.firstLine(node), statement);
    }
    return text.toString();
  }

  private void writeHeader() {
    Header.of(program.text(), program.comments())
        .map(header -> header.range().of(program.text()))
        .ifPresent(header -> text.append(header).append(lineEnd).append(lineEnd));
  }

  /** The comment above the solid says what the new program makes. */
  private void writeDescription(Statement statement) {
    int node = statement.node().orElseThrow();
    int start = program.lines().contentStart(blocks.firstLine(node));
    int end = program.lines().lineStart(statement.line());
    if (start < end) {
      text.append(program.text(), start, end);
    } else {
      String name = statement.name().map(Name::value).orElse("node " + node);
      text.append("# ").append(name).append(lineEnd);
    }
  }

  private void writeLines(int firstLine, Statement statement) {
    int written = program.lines().contentStart(firstLine);
    for (ArgumentWord word : statement.arguments()) {
      OptionalInt target = word.target();
      if (target.isPresent()) {
        text.append(program.text(), written, word.range().start());
        text.append(numbers[target.getAsInt()]);
        written = word.range().end();
      }
    }
    int lastLine = blocks.lastLine(statement.node().orElseThrow());
    text.append(program.text(), written, program.lines().contentEnd(lastLine)).append(lineEnd);
  }
}
