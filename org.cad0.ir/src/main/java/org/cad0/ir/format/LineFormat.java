package org.cad0.ir.format;

import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Edits;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** Formats single lines: indentation, blanks between words, numbers. */
final class LineFormat {
  private static final String INDENTATION = "  ";
  private static final String BEFORE_WORD = " ";
  private static final String BEFORE_COMMENT = "  ";

  private final Program program;
  private final Layout layout;
  private final Lines lines;
  private final LineWords words;
  private final Edits edits;

  LineFormat(Program program, Layout layout, Edits edits) {
    this.program = program;
    this.layout = layout;
    this.lines = new Lines(program);
    this.words = new LineWords(program.text());
    this.edits = edits;
  }

  /** Formats what stands on {@code line}; its line end stays. */
  void format(int line) {
    lines.split(line, words);
    Optional<Statement> statement = program.statementOn(line);
    if (layout.isBlank(line)) {
      emptyBlankLine(line);
    } else if (!layout.isWrong(line) && quotesAreClosed()) {
      formatContent(line, statement);
    }
  }

  private void formatContent(int line, Optional<Statement> statement) {
    int written = lines.start(line);
    String gap = layout.isIndented(line) ? INDENTATION : "";
    for (int i = 0; i < words.count(); i++) {
      TextRange word = words.word(i);
      edits.replace(written, word.start(), gap);
      if (statement.isPresent()) {
        formatArgument(statement.get(), i - 1);
      }
      written = word.end();
      gap = BEFORE_WORD;
    }
    Optional<TextRange> comment = words.comment();
    if (comment.isPresent()) {
      edits.replace(written, comment.get().start(), words.count() > 0 ? BEFORE_COMMENT : gap);
      written = endWithoutBlanks(comment.get());
    }
    edits.delete(written, lines.contentEnd(line));
  }

  /** Numbers get their canonical form; words stay as they are written. */
  private void formatArgument(Statement statement, int index) {
    if (index >= 0 && index < statement.arguments().size()) {
      ArgumentWord argument = statement.arguments().get(index);
      TextRange word = argument.range();
      if (!Double.isNaN(argument.value())) {
        edits.replace(word.start(), word.end(), Numbers.canonical(argument.value()));
      }
    }
  }

  /** In words too many an open quote is not reported, but where its word ends is not known. */
  private boolean quotesAreClosed() {
    for (int i = 0; i < words.count(); i++) {
      if (words.isQuoted(i) && NameSyntax.error(program.text(), words.word(i)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private void emptyBlankLine(int line) {
    // Between a lone \r and a \n the blanks stay: without them the two were one line end.
    boolean joinsLineEnds =
        line > 0 && lines.lineEnd(line - 1).equals("\r") && lines.lineEnd(line).equals("\n");
    if (!joinsLineEnds) {
      edits.delete(lines.start(line), lines.contentEnd(line));
    }
  }

  private int endWithoutBlanks(TextRange comment) {
    int end = comment.end();
    while (isBlank(program.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
