package org.cad0.ir.ide.fix;

import java.util.Optional;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * A finding in its surroundings.
 *
 * @param program the program that has it
 * @param diagnostic the finding
 * @param nodes what is known of the program's nodes
 * @param neighborhood what stands around its findings
 * @param cancel fires when nobody waits for its mends any more
 */
record Problem(
    Program program,
    Diagnostic diagnostic,
    NodeIndex nodes,
    Neighborhood neighborhood,
    CancelSignal cancel) {

  /** Returns the text of the program. */
  String text() {
    return program.text();
  }

  /** Returns the line on which the finding starts. */
  int line() {
    return program.lines().lineOf(diagnostic.range().start());
  }

  /** Returns the statement on that line. */
  Optional<Statement> statement() {
    return program.statementOn(line());
  }

  /** Returns the words of that line. */
  LineWords words() {
    return neighborhood.words(line());
  }

  /** Returns the sketch that {@code segment} of the program belongs to. */
  SketchBlock block(Statement segment) {
    return neighborhood.block(segment);
  }

  /** Returns the argument in which the finding starts. */
  Optional<ArgumentWord> argument() {
    int start = diagnostic.range().start();
    return statement().stream()
        .flatMap(statement -> statement.arguments().stream())
        .filter(word -> word.range().start() <= start && start < word.range().end())
        .findFirst();
  }

  /** Returns what stands in {@code range}. */
  String text(TextRange range) {
    return range.of(text());
  }

  /** Returns where the word before {@code word} on its line ends. */
  int endOfWordBefore(TextRange word) {
    int end = word.start();
    while (text().charAt(end - 1) == ' ' || text().charAt(end - 1) == '\t') {
      end--;
    }
    return end;
  }

  /** Starts a fix of this problem. */
  FixBuilder fix(String title) {
    return new FixBuilder(this, title);
  }
}
