package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever completion proposes may stand where it is proposed. */
class ProposalsFitTest {

  private static final String ABOVE =
      """
      C 50 30 5 "base"
      S 4
      SK 0 0 0 1 0 0 0 1 0
        L 0 0 9 0
        L 9 0 0 9
        L 0 9 0 0
      END
      M "dark oak" 0.3 0.2 0.1 0 0.8
      PDEF "a part" Part 0
      INST one "a part" One 0 0 0 0 0 0 1 1 1
      ROOT 1 "dark oak" hidden
      """;

  /**
   * Findings that depend on all numbers of a statement or sketch, which are not proposed at once.
   */
  private static final Set<DiagnosticCode> OF_ALL_WORDS =
      EnumSet.of(
          DiagnosticCode.MISSING_ARGUMENT,
          DiagnosticCode.UNCLOSED_SKETCH,
          DiagnosticCode.ZERO_DIRECTION);

  private static Stream<Arguments> unfinishedStatements() {
    return Operations.all().stream()
        .flatMap(
            operation ->
                IntStream.range(0, words(operation).size())
                    .mapToObj(count -> Arguments.of(operation, count)));
  }

  private static List<String> words(Operation operation) {
    LineWords words = new LineWords(operation.example());
    words.split(0, operation.example().length());
    return IntStream.range(0, words.count())
        .mapToObj(i -> words.word(i).of(operation.example()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("unfinishedStatements")
  void whatIsProposedMayStandThere(Operation operation, int count) {
    boolean isInSketch = operation.role().isGeometry() && !operation.role().makesNode();
    String opening = isInSketch ? "SK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n  L 9 0 0 9\n" : "";
    String line = String.join(" ", words(operation).subList(0, count));
    String text = ABOVE + opening + (count == 0 ? "" : line + " ");
    Document document = Document.of(text);
    Proposals proposals = LanguageFeatures.completion(document, text.length(), CancelSignal.NEVER);
    assertThat(proposals.items())
        .allSatisfy(proposal -> assertThat(errors(text, proposal)).isEmpty());
  }

  private static List<Diagnostic> errors(String text, Proposal proposal) {
    Replacement taken = new Replacement(proposal.replaced(), proposal.text());
    Program program = Program.parse(Replacement.apply(List.of(taken), text));
    TextRange word =
        new TextRange(
            proposal.replaced().start(), proposal.replaced().start() + proposal.text().length());
    return program.diagnostics().stream()
        .filter(Diagnostic::isError)
        .filter(found -> !OF_ALL_WORDS.contains(found.code()))
        .filter(found -> word.touches(found.range().start()) || word.touches(found.range().end()))
        .toList();
  }
}
