package org.cad0.ir.ide.suggestion;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.CanonicalForm;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/**
 * Turns the lines of a model into text for the caret.
 *
 * <p>Where other statements follow, only the rest of the caret's line can be suggested: every new
 * node would change the numbers of the nodes below it.
 */
public final class SuggestionText {
  private final Program program;
  private final int offset;
  private final CaretLine caret;
  private final SuggestionContext context;

  private SuggestionText(Program program, int offset, SuggestionContext context) {
    this.program = program;
    this.offset = offset;
    this.caret = CaretLine.of(program, offset);
    this.context = context;
  }

  /**
   * Returns what to insert at {@code offset}.
   *
   * @param context the context at that offset
   * @param lines the model's canonical lines; the first one starts with the context's partial line
   * @return nothing if nothing of the suggestion fits: it would repeat what follows, change the
   *     numbers of other nodes, or make an error
   */
  public static Optional<String> of(
      Program program, int offset, SuggestionContext context, List<String> lines) {
    SuggestionText text = new SuggestionText(program, offset, context);
    return text.fitting(lines).map(text::layOut).filter(text::makesNoError);
  }

  private Optional<List<String>> fitting(List<String> lines) {
    if (!addsToPartialLine(lines)) {
      return Optional.empty();
    }
    List<Statement> following =
        program.statements().stream()
            .filter(s -> s.line() > caret.line() && s.operation().role().isGeometry())
            .toList();
    if (following.isEmpty() && !caret.hasCommentAfter()) {
      return Optional.of(lines);
    }
    String first = lines.get(0);
    boolean startsNewLine = startsNewLine();
    boolean keepsNumbers =
        makesNode(first) == (!startsNewLine && makesNode(caret.code(program).strip()));
    boolean repeats = !following.isEmpty() && isSame(following.get(0), first);
    boolean movesComment = startsNewLine && caret.hasCommentAfter();
    return keepsNumbers && !repeats && !movesComment
        ? Optional.of(List.of(first))
        : Optional.empty();
  }

  private boolean addsToPartialLine(List<String> lines) {
    String partial = context.partialLine();
    boolean fits = !lines.isEmpty() && lines.get(0).startsWith(partial);
    return fits
        && (lines.size() > 1 || lines.get(0).length() > partial.length())
        && (!endsInExponent() || lines.get(0).startsWith(partial + " "));
  }

  /** Tells whether the caret stands at a number to which no canonical digit can be added. */
  private boolean endsInExponent() {
    String code = caret.code(program);
    String lastWord = code.substring(Math.max(code.lastIndexOf(' '), code.lastIndexOf('\t')) + 1);
    return !context.partialLine().isEmpty()
        && Numbers.syntaxError(lastWord, 0, lastWord.length()) < 0
        && NumberBeginning.hasExponent(lastWord);
  }

  /** Tells whether the suggestion stands below the caret's line, which is complete. */
  private boolean startsNewLine() {
    return context.partialLine().isEmpty()
        && (caret.inComment() || !CaretLine.isBlank(caret.code(program)));
  }

  private static boolean makesNode(String line) {
    return Operations.find(line.split("\\s", 2)[0])
        .filter(operation -> operation.role().makesNode())
        .isPresent();
  }

  private static boolean isSame(Statement statement, String line) {
    boolean readable =
        statement.arguments().stream().map(ArgumentWord::value).noneMatch(v -> v.isNaN());
    return readable && CanonicalForm.of(statement).equals(line);
  }

  private String layOut(List<String> lines) {
    String lineEnd = program.text().contains("\r\n") ? "\r\n" : "\n";
    Indentation indentation = Indentation.above(program, caret.line() + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i > 0 || startsNewLine()) {
        text.append(lineEnd).append(indentation.of(line)).append(line);
      } else if (offset == caret.start()) {
        text.append(indentation.of(line)).append(line);
      } else {
        text.append(line, context.partialLine().length(), line.length());
      }
    }
    return text.toString();
  }

  /**
   * Checks the suggestion in its place: neither it nor anything else may be wrong because of it.
   */
  private boolean makesNoError(String suggestion) {
    String text = program.text();
    Program changed =
        Program.parse(text.substring(0, offset) + suggestion + text.substring(offset));
    int end = offset + suggestion.length();
    List<Diagnostic> errors = errors(changed);
    return errors.size() <= errors(program).size()
        && errors.stream()
            .noneMatch(error -> error.range().start() < end && error.range().end() > offset);
  }

  private static List<Diagnostic> errors(Program program) {
    return program.diagnostics().stream().filter(Diagnostic::isError).toList();
  }
}
