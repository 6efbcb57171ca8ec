package org.cad0.ir.ide;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Finds what stands at an offset, by the line path. */
public final class SpotFinder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Program program;
  private final int offset;
  private final int line;

  private SpotFinder(Program program, int offset) {
    this.program = program;
    this.offset = offset;
    this.line = program.lines().lineOf(offset);
  }

  /** Returns what stands at {@code offset}; a caret belongs to the word on either side of it. */
  public static Spot at(Program program, int offset) {
    return new SpotFinder(program, offset).find();
  }

  private Spot find() {
    if (isInComment()) {
      return new Spot.Elsewhere();
    }
    Optional<Statement> statement = program.statementOn(line);
    return statement.isPresent() ? in(statement.get()) : onOtherLine();
  }

  private boolean isInComment() {
    List<TextRange> comments = program.comments();
    int found =
        Collections.binarySearch(
            comments, new TextRange(offset, offset), Comparator.comparingInt(TextRange::start));
    int before = found >= 0 ? found - 1 : -found - 2;
    return before >= 0 && program.lines().lineOf(comments.get(before).start()) == line;
  }

  private Spot in(Statement statement) {
    if (statement.opcode().touches(offset)) {
      return new Spot.Opcode(statement.opcode(), Optional.of(statement));
    }
    if (offset < statement.opcode().start()) {
      return new Spot.Elsewhere();
    }
    if (statement.name().isPresent() && statement.name().get().range().touches(offset)) {
      return new Spot.NodeName(statement, statement.name().get());
    }
    int index = 0;
    for (ArgumentWord word : statement.arguments()) {
      if (word.range().touches(offset)) {
        return new Spot.Value(statement, word.argument(), word.range(), Optional.of(word));
      }
      if (word.range().end() < offset) {
        index++;
      }
    }
    return index < SignatureForm.arguments(program, statement) && isFree(statement)
        ? new Spot.Value(
            statement,
            statement.operation().arguments().get(index),
            new TextRange(offset, offset),
            Optional.empty())
        : new Spot.Elsewhere();
  }

  /** Tells whether no name starts between the opcode and the caret. */
  private boolean isFree(Statement statement) {
    if (!statement.operation().isNameable()) {
      return true;
    }
    int quote = program.text().indexOf('"', statement.opcode().end());
    return quote < 0 || quote >= offset;
  }

  private Spot onOtherLine() {
    String text = program.text();
    int end = program.lines().lineEnd(line);
    int wordStart = program.lines().lineStart(line);
    while (wordStart < end && isBlank(text.charAt(wordStart))) {
      wordStart++;
    }
    int wordEnd = wordStart;
    while (wordEnd < end && !isBlank(text.charAt(wordEnd)) && text.charAt(wordEnd) != '#') {
      wordEnd++;
    }
    TextRange word = new TextRange(wordStart, wordEnd);
    if (wordStart == wordEnd) {
      return new Spot.Opcode(new TextRange(offset, offset), Optional.empty());
    }
    return word.touches(offset) ? new Spot.Opcode(word, Optional.empty()) : new Spot.Elsewhere();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == BYTE_ORDER_MARK;
  }
}
