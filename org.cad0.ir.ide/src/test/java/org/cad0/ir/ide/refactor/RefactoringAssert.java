package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cad0.ir.ide.Fixture;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Says in one line what a refactoring makes of a program; {@code ‸} or {@code «…»} is selected. */
final class RefactoringAssert {
  private final String text;
  private final List<Offer> offers;

  private RefactoringAssert(Fixture fixture) {
    TextRange caret = new TextRange(fixture.caret(), fixture.caret());
    TextRange selection = fixture.ranges().stream().findFirst().orElse(caret);
    this.text = fixture.text();
    this.offers = RefactoringFeatures.at(fixture.document(), selection, CancelSignal.NEVER);
  }

  static RefactoringAssert at(String marked) {
    return new RefactoringAssert(Fixture.of(marked));
  }

  /** The offer with this title makes this program. */
  RefactoringAssert makes(String title, String program) {
    Offer offer = offer(title);
    assertThat(offer.refusal()).isEmpty();
    assertThat(Replacement.apply(offer.change(CancelSignal.NEVER).edits(), text))
        .isEqualTo(program);
    return this;
  }

  /** The offer with this title makes a file of this name and text. */
  RefactoringAssert makesFile(String title, String name, String program) {
    Offer.NewFile file = offer(title).change(CancelSignal.NEVER).file().orElseThrow();
    assertThat(file.name()).isEqualTo(name);
    assertThat(file.text()).isEqualTo(program);
    return this;
  }

  /** The offer with this title is refused for a reason that starts so. */
  RefactoringAssert refuses(String title, String reason) {
    Offer offer = offer(title);
    assertThat(offer.refusal()).hasValueSatisfying(told -> assertThat(told).startsWith(reason));
    assertThat(offer.change(CancelSignal.NEVER).edits()).isEmpty();
    return this;
  }

  /** No title contains {@code words}. */
  RefactoringAssert doesNotOffer(String words) {
    assertThat(offers).extracting(Offer::title).noneMatch(title -> title.contains(words));
    return this;
  }

  private Offer offer(String title) {
    return offers.stream()
        .filter(offer -> offer.title().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    title + " is not among " + offers.stream().map(Offer::title).toList()));
  }
}
