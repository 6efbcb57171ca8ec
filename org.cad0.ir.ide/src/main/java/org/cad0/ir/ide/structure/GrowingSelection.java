package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.OpenSketch;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Finds what is selected as a selection grows: word, vector, statement, line, block, text. */
final class GrowingSelection {
  private final Program program;
  private final int offset;
  private final int line;
  private final ProgramLines lines;

  /** The ranges so far, the smallest first. */
  private final List<TextRange> ranges = new ArrayList<>();

  private GrowingSelection(Document document, int offset) {
    this.program = document.program();
    this.offset = offset;
    this.line = program.lines().lineOf(offset);
    this.lines = new ProgramLines(program);
  }

  static List<TextRange> at(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    GrowingSelection selection = new GrowingSelection(document, offset);
    selection.addPartsOfLine();
    cancel.check();
    selection.addBlocks();
    selection.addSection(cancel);
    selection.addAll();
    return selection.ranges;
  }

  private void addPartsOfLine() {
    LineWords words = new LineWords(program.text());
    words.split(program.lines().contentStart(line), program.lines().contentEnd(line));
    for (int i = 0; i < words.count(); i++) {
      if (words.word(i).touches(offset)) {
        addWord(words.word(i), words.isQuoted(i));
      }
    }
    Optional<Statement> statement = program.statementOn(line);
    statement.ifPresent(found -> ArgumentVectors.of(found).forEach(this::add));
    statement.map(Statement::range).ifPresent(this::add);
    words.comment().ifPresent(this::addComment);
    add(lines.content(line));
  }

  private void addWord(TextRange word, boolean isQuoted) {
    boolean isClosed =
        word.end() - word.start() > 2 && program.text().charAt(word.end() - 1) == '"';
    if (isQuoted && isClosed) {
      add(new TextRange(word.start() + 1, word.end() - 1));
    }
    add(word);
  }

  /** Adds what the comment says, then the comment with its mark. */
  private void addComment(TextRange comment) {
    int end = lines.content(line).end();
    int start = comment.start();
    while (start < end && " \t#".indexOf(program.text().charAt(start)) >= 0) {
      start++;
    }
    add(new TextRange(start, end));
    add(new TextRange(comment.start(), end));
  }

  private void addBlocks() {
    program.statementOn(line).flatMap(this::sketch).ifPresent(this::add);
    if (!lines.isBlank(line)) {
      add(lines.paragraph(line));
    }
  }

  /** Adds the section, if it is not all there is. */
  private void addSection(CancelSignal cancel) {
    List<SectionRun> runs = SectionRun.of(program, cancel);
    for (SectionRun run : runs) {
      cancel.check();
      if (runs.size() > 1 && run.range().touches(offset)) {
        add(lines.content(run.firstLine()).span(lines.content(run.lastLine())));
      }
    }
  }

  /** Returns the block of the sketch that {@code statement} is a part of. */
  private Optional<TextRange> sketch(Statement statement) {
    Optional<Statement> opening =
        switch (statement.operation().role()) {
          case SKETCH -> Optional.of(statement);
          case SEGMENT, SKETCH_END -> OpenSketch.above(program, line);
          default -> Optional.empty();
        };
    return opening.map(sketch -> Symbol.of(program, sketch).range());
  }

  private void addAll() {
    TextRange all = new TextRange(0, program.text().length());
    if (ranges.isEmpty() || !ranges.get(ranges.size() - 1).equals(all)) {
      ranges.add(all);
    }
  }

  /** Adds {@code range} if it holds the caret and is longer than the one before. */
  private void add(TextRange range) {
    if (!range.touches(offset) || range.start() == range.end()) {
      return;
    }
    if (ranges.isEmpty() || isLonger(range, ranges.get(ranges.size() - 1))) {
      ranges.add(range);
    }
  }

  private static boolean isLonger(TextRange range, TextRange inner) {
    return range.start() <= inner.start() && range.end() >= inner.end() && !range.equals(inner);
  }
}
