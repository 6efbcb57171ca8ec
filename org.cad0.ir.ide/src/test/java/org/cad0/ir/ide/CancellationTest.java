package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CancellationTest {

  private static final Document DOCUMENT =
      Document.of("C 9 9 9\n" + "T 0 1 2 3\n".repeat(50) + "U 50 ");

  private static Stream<Arguments> features() {
    int end = DOCUMENT.text().length();
    Map<String, Consumer<CancelSignal>> features =
        Map.of(
            "diagnostics", cancel -> LanguageFeatures.diagnostics(DOCUMENT, cancel),
            "completion of a node", cancel -> LanguageFeatures.completion(DOCUMENT, end, cancel),
            "completion of an operation",
                cancel -> LanguageFeatures.completion(DOCUMENT, 0, cancel),
            "hover", cancel -> LanguageFeatures.hover(DOCUMENT, 0, cancel),
            "tokens", cancel -> LanguageFeatures.tokens(DOCUMENT, cancel),
            "symbols", cancel -> LanguageFeatures.symbols(DOCUMENT, cancel),
            "definition", cancel -> LanguageFeatures.definition(DOCUMENT, end, cancel),
            "references", cancel -> LanguageFeatures.references(DOCUMENT, 0, true, cancel),
            "hints", cancel -> LanguageFeatures.hints(DOCUMENT, new TextRange(0, end), cancel));
    return features.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
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
