package org.cad0.ir.ide.suggestion;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.ide.OpenSketch;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.CanonicalForm;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/**
 * What a completion model needs to know to go on with a program.
 *
 * @param description what the program is to be, from its comments; empty when they do not say
 * @param program the whole operations before the caret in canonical form, lines joined by {@code
 *     \n}; empty for none
 * @param partialLine the beginning of the caret's line in canonical form; its last word may go on;
 *     empty when the suggestion is to start with a new line
 */
public record SuggestionContext(String description, String program, String partialLine) {

  /**
   * Returns the context at {@code offset}.
   *
   * @return nothing where no suggestion can be made: what stands before the caret has errors, or
   *     the caret is not at the end of what is written on its line
   */
  public static Optional<SuggestionContext> at(Program program, int offset) {
    CaretLine caret = CaretLine.of(program, offset);
    if (!caret.endsHere()) {
      return Optional.empty();
    }
    Program head = Program.parse(program.text().substring(0, caret.codeEnd()));
    String code = caret.code(program);
    String description = DescriptionComment.above(program, offset);
    Optional<Statement> statement =
        head.statementOn(caret.line()).filter(s -> s.operation().role().isGeometry());
    if (isClean(head) && (CaretLine.isBlank(code) || statement.isPresent())) {
      return Optional.of(new SuggestionContext(description, CanonicalForm.of(head), ""));
    }
    if (caret.inComment()) {
      return Optional.empty();
    }
    Program above = Program.parse(program.text().substring(0, caret.start()));
    return isClean(above)
        ? partialLine(head, statement, code)
            .map(line -> new SuggestionContext(description, CanonicalForm.of(above), line))
        : Optional.empty();
  }

  /** Returns the context behind everything that is written. */
  public static Optional<SuggestionContext> atEnd(Program program) {
    return at(program, program.text().length());
  }

  /** Tells whether nothing says what the program is to be: whatever came next would be a guess. */
  public boolean isBlank() {
    return description.isEmpty() && program.isEmpty() && partialLine.isEmpty();
  }

  /** Tells whether there is no error, but for a sketch at the end that is still open. */
  private static boolean isClean(Program program) {
    int lines = program.lines().lineCount();
    Optional<Statement> open = OpenSketch.above(program, lines);
    return program.diagnostics().stream()
        .filter(Diagnostic::isError)
        .filter(error -> isInGeometry(program, error))
        .allMatch(
            error ->
                error.code() == DiagnosticCode.UNCLOSED_SKETCH
                    && open.isPresent()
                    && error.range().equals(open.get().opcode()));
  }

  /** Models write geometry; what is wrong elsewhere, or refers to what follows, is no matter. */
  private static boolean isInGeometry(Program program, Diagnostic error) {
    return program
        .statementOn(program.lines().lineOf(error.range().start()))
        .filter(statement -> !statement.operation().role().isGeometry())
        .isEmpty();
  }

  private static Optional<String> partialLine(
      Program head, Optional<Statement> statement, String code) {
    String firstWord = code.strip();
    if (code.endsWith(firstWord) && firstWord.chars().noneMatch(Character::isWhitespace)) {
      return Optional.of(Operations.find(firstWord).map(Operation::opcode).orElse(firstWord));
    }
    return statement.filter(s -> isUnfinished(head, s)).map(s -> canonicalBeginning(head, s));
  }

  /** Tells whether a statement is right as far as it is written; its last word may go on. */
  private static boolean isUnfinished(Program head, Statement statement) {
    int caret = head.text().length();
    List<ArgumentWord> words = statement.arguments();
    int lastWordEnd =
        words.isEmpty() ? statement.opcode().end() : words.get(words.size() - 1).range().end();
    boolean breaksSketch =
        statement.operation().role().makesNode()
            && OpenSketch.above(head, statement.line()).isPresent();
    return !breaksSketch
        && statement.range().end() == lastWordEnd
        && head.diagnostics().stream()
            .filter(Diagnostic::isError)
            .filter(error -> error.range().start() >= statement.range().start())
            .allMatch(error -> isDueToTheRest(error, caret));
  }

  private static boolean isDueToTheRest(Diagnostic error, int caret) {
    return switch (error.code()) {
      case MISSING_ARGUMENT, UNCLOSED_SKETCH -> true;
      default -> error.range().end() == caret;
    };
  }

  private static String canonicalBeginning(Program head, Statement statement) {
    StringBuilder line = new StringBuilder(statement.operation().opcode());
    for (ArgumentWord word : statement.arguments()) {
      line.append(' ').append(canonicalWord(head, word));
    }
    boolean isWordFinished = statement.range().end() < head.text().length();
    return isWordFinished ? line.append(' ').toString() : line.toString();
  }

  private static String canonicalWord(Program head, ArgumentWord word) {
    String written = word.range().of(head.text());
    boolean mayGoOn = word.range().end() == head.text().length();
    boolean isFinished = !Double.isNaN(word.value()) && NumberBeginning.hasExponent(written);
    return mayGoOn && !isFinished ? NumberBeginning.of(written) : Numbers.canonical(word.value());
  }
}
