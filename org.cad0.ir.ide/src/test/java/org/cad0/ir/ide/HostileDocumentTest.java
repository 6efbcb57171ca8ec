package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cad0.ir.fuzz.HostileTexts;
import org.cad0.ir.ide.fix.FixFeatures;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.ide.refactor.RefactoringFeatures;
import org.cad0.ir.ide.structure.StructureFeatures;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feature answers on texts that nobody writes, in a time that grows with the text. */
class HostileDocumentTest {

  /** What takes the square of this many steps is noticed; what takes a multiple is not. */
  private static final int SIZE = 10_000;

  /** Long enough for any machine; what takes longer hangs. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final CancelSignal GO_ON = CancelSignal.NEVER;

  /** A feature, asked at an offset. */
  private interface Feature {
    Object at(Document document, int offset);
  }

  static List<HostileTexts.Kind> kinds() {
    return HostileTexts.kinds();
  }

  private static Map<String, Feature> features() {
    Map<String, Feature> all = new LinkedHashMap<>();
    all.put("diagnostics", (d, at) -> LanguageFeatures.diagnostics(d, GO_ON));
    all.put("completion", (d, at) -> LanguageFeatures.completion(d, at, GO_ON));
    all.put("hover", (d, at) -> LanguageFeatures.hover(d, at, GO_ON));
    all.put("signature", (d, at) -> LanguageFeatures.signature(d, at, GO_ON));
    all.put("documentation", (d, at) -> LanguageFeatures.documentation(d, "node 7", GO_ON));
    all.put("tokens", (d, at) -> LanguageFeatures.tokens(d, GO_ON));
    all.put("colors", (d, at) -> LanguageFeatures.colors(d, GO_ON));
    all.put("lenses", (d, at) -> LanguageFeatures.lenses(d, GO_ON));
    all.put("hints", (d, at) -> LanguageFeatures.hints(d, all(d), HintOptions.DEFAULT, GO_ON));
    all.put("format", (d, at) -> LanguageFeatures.format(d, GO_ON));
    all.put(
        "format range", (d, at) -> LanguageFeatures.formatRange(d, new TextRange(0, at), GO_ON));
    all.put("format line", (d, at) -> LanguageFeatures.formatFinishedLine(d, at, GO_ON));
    all.put("quick fixes", (d, at) -> FixFeatures.quickFixes(d, new TextRange(at, at), GO_ON));
    all.put("all quick fixes", (d, at) -> FixFeatures.quickFixes(d, all(d), GO_ON));
    all.put("fix all", (d, at) -> FixFeatures.fixAll(d, GO_ON));
    all.put("symbols", (d, at) -> StructureFeatures.symbols(d, GO_ON));
    all.put("named", (d, at) -> StructureFeatures.named(d, "part", GO_ON));
    all.put("folds", (d, at) -> StructureFeatures.folds(d, GO_ON));
    all.put("selections", (d, at) -> StructureFeatures.selections(d, at, GO_ON));
    all.put("definition", (d, at) -> NavigationFeatures.definition(d, at, GO_ON));
    all.put("references", (d, at) -> NavigationFeatures.references(d, at, true, GO_ON));
    all.put("highlights", (d, at) -> NavigationFeatures.highlights(d, at, GO_ON));
    all.put("prepare rename", (d, at) -> NavigationFeatures.prepareRename(d, at, GO_ON));
    all.put("rename", (d, at) -> NavigationFeatures.rename(d, at, "new", GO_ON));
    all.put("hierarchy", (d, at) -> NavigationFeatures.hierarchyItem(d, at, GO_ON));
    all.put("users", (d, at) -> NavigationFeatures.usedBy(d, at, GO_ON));
    all.put("parts", (d, at) -> NavigationFeatures.madeOf(d, at, GO_ON));
    all.put("refactorings", (d, at) -> RefactoringFeatures.at(d, new TextRange(at, at), GO_ON));
    all.put("refactorings of all", (d, at) -> RefactoringFeatures.at(d, all(d), GO_ON));
    return all;
  }

  private static TextRange all(Document document) {
    return new TextRange(0, document.text().length());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFeatureAnswers(HostileTexts.Kind kind) {
    Document document = Document.of(kind.ofSize().apply(SIZE));
    int length = document.text().length();
    features()
        .forEach(
            (name, feature) -> {
              for (int offset : List.of(Math.min(2, length), length / 2, length)) {
                assertTimeoutPreemptively(
                    PATIENCE, () -> assertThat(feature.at(document, offset)).isNotNull(), name);
              }
            });
  }
}
