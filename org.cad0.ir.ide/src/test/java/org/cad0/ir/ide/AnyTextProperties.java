package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.ide.suggestion.SuggestionContext;
import org.cad0.ir.ide.suggestion.SuggestionText;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Whatever is written and wherever the caret stands, every feature answers. */
class AnyTextProperties extends AnyText {

  @Property
  void everyFeatureAnswers(@ForAll("texts") String text, @ForAll int place) {
    Document document = Document.of(text);
    int offset = Math.floorMod(place, text.length() + 1);
    TextRange all = new TextRange(0, text.length());

    LanguageFeatures.diagnostics(document, CancelSignal.NEVER)
        .forEach(finding -> assertInside(all, finding.range()));
    LanguageFeatures.completion(document, offset, CancelSignal.NEVER)
        .items()
        .forEach(
            proposal -> {
              assertInside(all, proposal.replaced());
              assertThat(proposal.replaced().touches(offset)).isTrue();
              assertThat(
                      LanguageFeatures.documentation(document, proposal.key(), CancelSignal.NEVER))
                  .isPresent();
            });
    Optional<HoverCard> card = LanguageFeatures.hover(document, offset, CancelSignal.NEVER);
    card.ifPresent(shown -> assertThat(shown.range().touches(offset)).isTrue());
    LanguageFeatures.signature(document, offset, CancelSignal.NEVER)
        .ifPresent(AnyTextProperties::assertSound);
    LanguageFeatures.colors(document, CancelSignal.NEVER)
        .forEach(mark -> assertInside(all, mark.range()));
    LanguageFeatures.lenses(document, CancelSignal.NEVER)
        .forEach(lens -> assertInside(all, lens.range()));
    LanguageFeatures.hints(document, all, new HintOptions(true, true), CancelSignal.NEVER)
        .forEach(hint -> assertThat(hint.offset()).isBetween(0, text.length()));
    LanguageFeatures.format(document, CancelSignal.NEVER)
        .forEach(edit -> assertInside(all, edit.range()));
    LanguageFeatures.formatRange(document, new TextRange(0, offset), CancelSignal.NEVER)
        .forEach(edit -> assertInside(all, edit.range()));
    LanguageFeatures.formatFinishedLine(document, offset, CancelSignal.NEVER)
        .forEach(edit -> assertInside(new TextRange(0, offset), edit.range()));
  }

  @Property
  void whatIsShownComesInTheOrderOfTheText(@ForAll("texts") String text) {
    Document document = Document.of(text);
    TextRange all = new TextRange(0, text.length());
    HintOptions options = new HintOptions(true, true);
    assertThat(LanguageFeatures.hints(document, all, options, CancelSignal.NEVER))
        .extracting(Hint::offset)
        .isSorted();
    assertThat(LanguageFeatures.lenses(document, CancelSignal.NEVER))
        .extracting(lens -> lens.range().start())
        .isSorted();
    assertThat(LanguageFeatures.colors(document, CancelSignal.NEVER))
        .extracting(mark -> mark.range().start())
        .isSorted();
  }

  @Property
  void aLensCountsWhatReferencesFind(@ForAll("texts") String text) {
    Document document = Document.of(text);
    for (Lens lens : LanguageFeatures.lenses(document, CancelSignal.NEVER)) {
      int start = lens.range().start();
      int uses = NavigationFeatures.references(document, start, false, CancelSignal.NEVER).size();
      String title = uses == 1 ? "1 use" : uses + " uses";
      assertThat(lens.title())
          .isEqualTo(lens.kind() == Lens.Kind.STRAY ? "stray: nothing uses it" : title);
    }
  }

  @Property
  void formattingKeepsTheDescription(@ForAll("texts") String lines) {
    String text = lines + "\n";
    Program program = Program.parse(text);
    Program formatted =
        Program.parse(
            Replacement.apply(
                LanguageFeatures.format(Document.of(text), CancelSignal.NEVER), text));
    assertThat(SuggestionContext.atEnd(formatted).map(SuggestionContext::description))
        .isEqualTo(SuggestionContext.atEnd(program).map(SuggestionContext::description));
  }

  @Property
  void tokensFollowEachOtherOnTheirLines(@ForAll("texts") String text) {
    Document document = Document.of(text);
    int end = 0;
    for (Token token : LanguageFeatures.tokens(document, CancelSignal.NEVER)) {
      assertThat(token.range().start()).isGreaterThanOrEqualTo(end);
      end = token.range().end();
      assertThat(token.range().of(text)).isNotEmpty().doesNotContain("\n", "\r");
    }
  }

  @Property
  void theTokensOfSomeLinesAreThoseOfTheWholeText(
      @ForAll("texts") String text, @ForAll int place, @ForAll @IntRange(max = 40) int length) {
    Document document = Document.of(text);
    int start = Math.floorMod(place, text.length() + 1);
    TextRange range = new TextRange(start, Math.min(start + length, text.length()));
    int from = document.lines().lineStart(document.lines().lineOf(range.start()));
    int to = document.lines().lineEnd(document.lines().lineOf(range.end()));
    assertThat(LanguageFeatures.tokens(document, range, CancelSignal.NEVER))
        .isEqualTo(
            LanguageFeatures.tokens(document, CancelSignal.NEVER).stream()
                .filter(token -> token.range().start() >= from && token.range().start() < to)
                .toList());
  }

  @Property
  void noSuggestionMakesAnError(
      @ForAll("programs") String text, @ForAll @IntRange(max = 20) int place) {
    Program program = Program.parse(text);
    int caretLine = place % program.lines().lineCount();
    int offset = Document.of(text).lines().contentEnd(caretLine);
    Optional<SuggestionContext> context = SuggestionContext.at(program, offset);
    Statistics.label("context").collect(context.isPresent());
    for (String line : List.of("S 4", "T 0 1 2 3", "L 0 0 9 0", "END")) {
      context
          .filter(found -> line.startsWith(found.partialLine()))
          .flatMap(found -> SuggestionText.of(program, offset, found, List.of(line, "S 5")))
          .ifPresent(suggestion -> assertNotWorse(program, offset, suggestion));
    }
    Statistics.label("context")
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
  }

  private static void assertNotWorse(Program program, int offset, String suggestion) {
    String text = program.text();
    Program changed =
        Program.parse(text.substring(0, offset) + suggestion + text.substring(offset));
    assertThat(errors(changed)).isLessThanOrEqualTo(errors(program));
  }

  private static long errors(Program program) {
    return program.diagnostics().stream().filter(finding -> finding.isError()).count();
  }

  private static void assertSound(SignatureCard card) {
    SignatureCard.Form form = card.forms().get(card.activeForm());
    TextRange label = new TextRange(0, form.label().length());
    form.parameters().forEach(parameter -> assertInside(label, parameter.range()));
    card.activeParameter()
        .ifPresent(active -> assertThat(active).isBetween(0, form.parameters().size() - 1));
  }

  private static void assertInside(TextRange all, TextRange range) {
    assertThat(range.start()).isGreaterThanOrEqualTo(all.start());
    assertThat(range.end()).isLessThanOrEqualTo(all.end());
  }
}
