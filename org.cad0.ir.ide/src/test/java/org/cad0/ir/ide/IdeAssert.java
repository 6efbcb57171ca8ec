package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Says in one line what an editor shows for a program with marks; see {@link Fixture}. */
final class IdeAssert {
  private final Fixture fixture;
  private final Document document;

  private IdeAssert(Fixture fixture) {
    this.fixture = fixture;
    this.document = fixture.document();
  }

  /** Starts an assertion about a program whose caret is marked with {@code ‸}. */
  static IdeAssert assertProgram(String marked) {
    return new IdeAssert(Fixture.of(marked));
  }

  /** The labels proposed at the caret, the first one first. */
  IdeAssert proposes(String... labels) {
    assertThat(proposals()).extracting(Proposal::label).containsExactly(labels);
    return this;
  }

  /** Among the proposals there is one with this label, which tells this. */
  IdeAssert proposesWithDetail(String label, String detail) {
    assertThat(proposal(label).detail()).isEqualTo(detail);
    return this;
  }

  /** The proposal with this label is found by this text. */
  IdeAssert filters(String label, String filter) {
    assertThat(proposal(label).filter()).isEqualTo(filter);
    return this;
  }

  /** The proposal with this label inserts this, without and with placeholders. */
  IdeAssert inserts(String label, String plain, String snippet) {
    assertThat(proposal(label).text()).isEqualTo(plain);
    assertThat(proposal(label).snippet().orElse(plain)).isEqualTo(snippet);
    return this;
  }

  /** Every proposal takes the place of the marked range. */
  IdeAssert replacesMarkedRange() {
    assertThat(proposals())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.replaced()).isEqualTo(fixture.ranges().get(0)));
    return this;
  }

  /** Hovering over the caret tells about the marked range, with these words among others. */
  IdeAssert hovers(String... phrases) {
    Optional<HoverCard> card = hover();
    assertThat(card).isPresent();
    if (!fixture.ranges().isEmpty()) {
      assertThat(card.get().range()).isEqualTo(fixture.ranges().get(0));
    }
    assertThat(card.get().text().toMarkdown()).contains(phrases);
    return this;
  }

  /** Hovering over the caret tells nothing. */
  IdeAssert hoversNothing() {
    assertThat(hover()).isEmpty();
    return this;
  }

  /** The marked ranges are all tokens, of these types. */
  IdeAssert hasTokens(Token.Type... types) {
    List<Token> tokens = LanguageFeatures.tokens(document, CancelSignal.NEVER);
    assertThat(tokens).extracting(Token::range).isEqualTo(fixture.ranges());
    assertThat(tokens).extracting(Token::type).containsExactly(types);
    return this;
  }

  /** The node numbers shown in the whole document, written where they are shown. */
  IdeAssert showsHints(String withHints) {
    return showsHints(HintOptions.DEFAULT, withHints);
  }

  /** The hints shown in the whole document with these options, written where they are shown. */
  IdeAssert showsHints(HintOptions options, String withHints) {
    StringBuilder shown = new StringBuilder(document.text());
    List<Hint> hints = LanguageFeatures.hints(document, all(), options, CancelSignal.NEVER);
    for (Hint hint : hints.reversed()) {
      boolean isNumber = hint.kind() == Hint.Kind.NODE_NUMBER;
      shown.insert(hint.offset(), isNumber ? " " + hint.label() : hint.label());
    }
    assertThat(shown.toString()).isEqualTo(withHints);
    return this;
  }

  /** The form of the statement at the caret, the word that the caret stands at marked. */
  IdeAssert showsSignature(String marked) {
    SignatureCard card = signature().orElseThrow(() -> new AssertionError("no signature"));
    SignatureCard.Form form = card.forms().get(card.activeForm());
    StringBuilder shown = new StringBuilder(form.label());
    card.activeParameter()
        .ifPresent(
            active -> {
              TextRange word = form.parameters().get(active).range();
              shown.insert(word.end(), '»').insert(word.start(), '«');
            });
    assertThat(shown.toString()).isEqualTo(marked);
    return this;
  }

  /** The word of the form that the caret stands at is told with these words among others. */
  IdeAssert tellsOfActiveParameter(String... phrases) {
    SignatureCard card = signature().orElseThrow(() -> new AssertionError("no signature"));
    SignatureCard.Form form = card.forms().get(card.activeForm());
    int active = card.activeParameter().orElseThrow(() -> new AssertionError("none is active"));
    assertThat(form.parameters().get(active).documentation().toPlainText()).contains(phrases);
    return this;
  }

  /** At the caret no statement is being written. */
  IdeAssert showsNoSignature() {
    assertThat(signature()).isEmpty();
    return this;
  }

  /** The lenses of the document, a line each: the line they stand above, and what they say. */
  IdeAssert showsLenses(String lenses) {
    StringBuilder shown = new StringBuilder();
    for (Lens lens : LanguageFeatures.lenses(document, CancelSignal.NEVER)) {
      int line = document.lines().lineOf(lens.range().start());
      TextRange content =
          new TextRange(document.lines().lineStart(line), document.lines().contentEnd(line));
      shown.append(content.of(document.text())).append(": ").append(lens.title()).append('\n');
    }
    assertThat(shown.toString()).isEqualTo(lenses);
    return this;
  }

  private TextRange all() {
    return new TextRange(0, document.text().length());
  }

  private Optional<SignatureCard> signature() {
    return LanguageFeatures.signature(document, fixture.caret(), CancelSignal.NEVER);
  }

  private List<Proposal> proposals() {
    return LanguageFeatures.completion(document, fixture.caret(), CancelSignal.NEVER).items();
  }

  private Proposal proposal(String label) {
    return proposals().stream()
        .filter(p -> p.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no proposal " + label + " in " + proposals()));
  }

  private Optional<HoverCard> hover() {
    return LanguageFeatures.hover(document, fixture.caret(), CancelSignal.NEVER);
  }
}
