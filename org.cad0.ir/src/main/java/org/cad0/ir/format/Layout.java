package org.cad0.ir.format;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.operation.Section;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** What the lines of a program are to each other: blank, in error, in a sketch, a new section. */
final class Layout {
  private final BitSet blank = new BitSet();
  private final BitSet wrong = new BitSet();
  private final BitSet indented = new BitSet();
  private final BitSet sectionStarts = new BitSet();
  private final int lastLine;

  private Layout(int lineCount) {
    this.lastLine = lineCount - 1;
  }

  /** Looks at every line of {@code program}. */
  static Layout of(Program program, CancelSignal cancel) {
    Layout layout = new Layout(program.lines().lineCount());
    layout.markWrongLines(program);
    layout.markInsidesOfSketches(program, cancel);
    layout.markBlankLinesAndSections(program, cancel);
    return layout;
  }

  boolean isBlank(int line) {
    return blank.get(line);
  }

  /** Tells whether an error stands on {@code line}. */
  boolean isWrong(int line) {
    return wrong.get(line);
  }

  /** Tells whether {@code line} lies between a sketch's opening and its {@code END}. */
  boolean isIndented(int line) {
    return indented.get(line);
  }

  /** Tells whether a blank line is missing above {@code line}, where another section starts. */
  boolean startsSection(int line) {
    return sectionStarts.get(line);
  }

  /** Tells whether {@code line} is a blank one too many: below another one or at the end. */
  boolean isSuperfluous(int line) {
    boolean isBelowBlank = line > 0 && blank.get(line - 1);
    return blank.get(line) && (isBelowBlank || line > blank.previousClearBit(lastLine));
  }

  private void markWrongLines(Program program) {
    for (Diagnostic finding : program.diagnostics()) {
      if (finding.isError()) {
        wrong.set(program.lines().lineOf(finding.range().start()));
      }
    }
  }

  private void markInsidesOfSketches(Program program, CancelSignal cancel) {
    for (Statement node : program.nodes()) {
      cancel.check();
      if (node.operation().role() == Role.SKETCH) {
        List<Statement> block = program.block(node.node().getAsInt());
        Statement last = block.get(block.size() - 1);
        boolean isSegment = last.operation().role() == Role.SEGMENT;
        indented.set(node.line() + 1, Math.max(node.line() + 1, last.line() + (isSegment ? 1 : 0)));
      }
    }
  }

  private static Optional<Section> section(String opcode) {
    return Operations.find(opcode).map(operation -> operation.role().section());
  }

  /** Comments directly above a statement belong to it: a section starts with them. */
  private void markBlankLinesAndSections(Program program, CancelSignal cancel) {
    Lines lines = new Lines(program);
    LineWords words = new LineWords(program.text());
    Optional<Section> above = Optional.empty();
    int firstComment = -1;
    for (int line = 0; line <= lastLine; line++) {
      cancel.check();
      lines.split(line, words);
      if (words.count() > 0) {
        Optional<Section> section = section(words.word(0).of(program.text()));
        if (above.isPresent() && section.isPresent() && !above.equals(section)) {
          sectionStarts.set(firstComment < 0 ? line : firstComment);
        }
        above = section;
        firstComment = -1;
      } else if (words.comment().isEmpty()) {
        blank.set(line);
        above = Optional.empty();
        firstComment = -1;
      } else if (firstComment < 0) {
        firstComment = line;
      }
    }
  }
}
