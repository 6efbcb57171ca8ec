package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cad0.ir.ide.fix.FixFeatures;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.ide.structure.StructureFeatures;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CancellationTest {

  private static final Document DOCUMENT =
      Document.of("C 9 9 9\n" + "T 0 1 2 3\n".repeat(50) + "U 50 ");

  private static final Document NUMBER = Document.of("C 9 9 9\n" + "S 1\n".repeat(50) + "C ");

  private static final Document ID =
      Document.of("M a 1 1 1 0 0\nM b 1 1 1 0 0\nM c 1 1 1 0 0\nROOT 0 ");

  private static final Document SHOWN =
      Document.of("M x 1 1 1 1 1\nC 9 9 9\n" + "ROOT 0 x\n".repeat(50));

  private static Stream<Arguments> features() {
    int end = DOCUMENT.text().length();
    return Stream.of(
        feature("diagnostics", cancel -> LanguageFeatures.diagnostics(DOCUMENT, cancel)),
        feature(
            "completion of a node", cancel -> LanguageFeatures.completion(DOCUMENT, end, cancel)),
        feature(
            "completion of an operation",
            cancel -> LanguageFeatures.completion(DOCUMENT, 0, cancel)),
        feature("hover", cancel -> LanguageFeatures.hover(DOCUMENT, 0, cancel)),
        feature("tokens", cancel -> LanguageFeatures.tokens(DOCUMENT, cancel)),
        feature("symbols", cancel -> StructureFeatures.symbols(DOCUMENT, cancel)),
        feature("named symbols", cancel -> StructureFeatures.named(DOCUMENT, "", cancel)),
        feature("folds", cancel -> StructureFeatures.folds(DOCUMENT, cancel)),
        feature("selections", cancel -> StructureFeatures.selections(DOCUMENT, 0, cancel)),
        feature("definition", cancel -> NavigationFeatures.definition(DOCUMENT, end, cancel)),
        feature("references", cancel -> NavigationFeatures.references(DOCUMENT, 0, true, cancel)),
        feature("highlights", cancel -> NavigationFeatures.highlights(DOCUMENT, 0, cancel)),
        feature("prepare rename", cancel -> NavigationFeatures.prepareRename(DOCUMENT, 0, cancel)),
        feature("rename of an id", cancel -> NavigationFeatures.rename(SHOWN, 2, "new", cancel)),
        feature("users of an id", cancel -> NavigationFeatures.usedBy(SHOWN, 2, cancel)),
        feature("outline of sections", cancel -> StructureFeatures.symbols(SHOWN, cancel)),
        feature("rename", cancel -> NavigationFeatures.rename(DOCUMENT, 0, "new", cancel)),
        feature("hierarchy item", cancel -> NavigationFeatures.hierarchyItem(DOCUMENT, 0, cancel)),
        feature("users", cancel -> NavigationFeatures.usedBy(DOCUMENT, 0, cancel)),
        feature("parts", cancel -> NavigationFeatures.madeOf(DOCUMENT, 8, cancel)),
        feature(
            "completion of a number",
            cancel -> LanguageFeatures.completion(NUMBER, NUMBER.text().length(), cancel)),
        feature(
            "documentation of a node",
            cancel -> LanguageFeatures.documentation(DOCUMENT, "node 7", cancel)),
        feature("signature", cancel -> LanguageFeatures.signature(DOCUMENT, end, cancel)),
        feature(
            "tokens of a range",
            cancel -> LanguageFeatures.tokens(DOCUMENT, new TextRange(9, 40), cancel)),
        feature("colors", cancel -> LanguageFeatures.colors(DOCUMENT, cancel)),
        feature(
            "completion of an id",
            cancel -> LanguageFeatures.completion(ID, ID.text().length(), cancel)),
        feature("lenses", cancel -> LanguageFeatures.lenses(DOCUMENT, cancel)),
        feature(
            "hints",
            cancel ->
                LanguageFeatures.hints(
                    DOCUMENT, new TextRange(0, end), HintOptions.DEFAULT, cancel)),
        feature(
            "quick fixes",
            cancel -> FixFeatures.quickFixes(DOCUMENT, new TextRange(0, end), cancel)),
        feature("make portable", cancel -> FixFeatures.makePortable(DOCUMENT, cancel)),
        feature("fix all", cancel -> FixFeatures.fixAll(DOCUMENT, cancel)),
        feature("format", cancel -> LanguageFeatures.format(DOCUMENT, cancel)),
        feature(
            "format a range",
            cancel -> LanguageFeatures.formatRange(DOCUMENT, new TextRange(9, 40), cancel)),
        feature(
            "format a finished line",
            cancel -> LanguageFeatures.formatFinishedLine(DOCUMENT, end, cancel)));
  }

  private static Arguments feature(String name, Consumer<CancelSignal> feature) {
    return Arguments.of(name, feature);
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
