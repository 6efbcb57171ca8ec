package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.Fixture;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefactoringCancellationTest {

  /** Programs at whose caret all refactorings together are offered. */
  private static final List<String> PROGRAMS =
      List.of(
          "# p\nS 1\nT 0 1 0 0\n# q\nT 1 1 0 0‸\nY 1 1\nD 3 2\nF 4 1\nS 2",
          "S 1\nT 0 5 0 0\nT 0 10 0 0\nU 0 1\nU 3 2‸\nF 4 1\n",
          "S 1\nLP 0 1 0 0 20 5‸\nF 1 1",
          "F 1 1\nS 1‸\nT 0 1 1 1");

  private static Stream<Arguments> features() {
    Program before = Program.parse("S 1\nT 0 1 1 1\n");
    Program after = Program.parse("S 2\nS 1\nT 0 1 1 1\n");
    return Stream.concat(
        PROGRAMS.stream().map(Fixture::of).flatMap(RefactoringCancellationTest::refactorings),
        Stream.of(
            Arguments.of(
                "renumber", consumer(cancel -> Renumbering.afterEdit(before, after, cancel)))));
  }

  private static Stream<Arguments> refactorings(Fixture fixture) {
    Document document = fixture.document();
    TextRange caret = new TextRange(fixture.caret(), fixture.caret());
    Stream<Arguments> changes =
        RefactoringFeatures.at(document, caret, CancelSignal.NEVER).stream()
            .filter(offer -> offer.refusal().isEmpty())
            .map(offer -> Arguments.of(offer.title(), consumer(offer::change)));
    return Stream.concat(
        Stream.of(
            Arguments.of(
                "offers", consumer(cancel -> RefactoringFeatures.at(document, caret, cancel)))),
        changes);
  }

  private static Consumer<CancelSignal> consumer(Consumer<CancelSignal> feature) {
    return feature;
  }

  @Test
  void offersOutliveTheRequestThatFoundThem() {
    for (String program : PROGRAMS) {
      Fixture fixture = Fixture.of(program);
      TextRange caret = new TextRange(fixture.caret(), fixture.caret());
      AtomicBoolean isOver = new AtomicBoolean();
      List<Offer> offers = RefactoringFeatures.at(fixture.document(), caret, isOver::get);
      isOver.set(true);
      assertThat(offers)
          .filteredOn(offer -> offer.refusal().isEmpty())
          .allSatisfy(offer -> assertThat(offer.change(CancelSignal.NEVER)).isNotNull());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void stopsHalfWay(String name, Consumer<CancelSignal> feature) {
    AtomicInteger checks = new AtomicInteger();
    feature.accept(
        () -> {
          checks.incrementAndGet();
          return false;
        });
    assertThat(checks.get()).isGreaterThanOrEqualTo(2);

    int half = checks.get() / 2;
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() -> feature.accept(() -> asked.incrementAndGet() > half))
        .isInstanceOf(CancellationException.class);
    assertThat(asked.get()).isEqualTo(half + 1);
  }
}
