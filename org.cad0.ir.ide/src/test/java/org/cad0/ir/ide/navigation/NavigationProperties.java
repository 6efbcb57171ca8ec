package org.cad0.ir.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.ide.AnyText;
import org.cad0.ir.ide.Document;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Whatever is written and wherever the caret stands, navigation answers. */
class NavigationProperties extends AnyText {

  @Property
  void navigationAnswers(@ForAll("texts") String text, @ForAll int place) {
    Document document = Document.of(text);
    int offset = Math.floorMod(place, text.length() + 1);
    TextRange all = new TextRange(0, text.length());

    List<TextRange> words =
        NavigationFeatures.references(document, offset, true, CancelSignal.NEVER);
    assertDisjoint(words);
    assertThat(NavigationFeatures.highlights(document, offset, CancelSignal.NEVER))
        .extracting(highlight -> highlight.range())
        .isEqualTo(words);
    NavigationFeatures.definition(document, offset, CancelSignal.NEVER)
        .ifPresent(definition -> assertThat(words).contains(definition));
    NavigationFeatures.hierarchyItem(document, offset, CancelSignal.NEVER)
        .ifPresent(
            item -> {
              int start = item.selection().start();
              assertInside(all, item.range());
              assertInside(item.range(), item.selection());
              NavigationFeatures.usedBy(document, start, CancelSignal.NEVER)
                  .forEach(link -> assertLink(link, link.item().range()));
              NavigationFeatures.madeOf(document, start, CancelSignal.NEVER)
                  .forEach(link -> assertLink(link, item.range()));
            });
  }

  @Property
  void renamingKeepsTheNodesAndMakesNothingWrong(
      @ForAll("texts") String text, @ForAll int place, @ForAll String name) {
    Document document = Document.of(text);
    int offset = Math.floorMod(place, text.length() + 1);
    Optional<RenamePreparation> prepared =
        NavigationFeatures.prepareRename(document, offset, CancelSignal.NEVER);
    RenameResult result = NavigationFeatures.rename(document, offset, name, CancelSignal.NEVER);
    Statistics.label("renamed").collect(result instanceof RenameEdits);
    Statistics.label("renamed")
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    if (result instanceof RenameEdits edits) {
      Program renamed = Program.parse(Replacement.apply(edits.replacements(), text));
      assertThat(renamed.nodes()).hasSameSizeAs(document.program().nodes());
      assertThat(codes(document.program())).containsAll(codes(renamed));
      assertThat(prepared)
          .get()
          .isInstanceOfSatisfying(
              RenameWord.class, word -> assertThat(word.range().touches(offset)).isTrue());
    } else {
      assertThat(result).isInstanceOf(RenameRefusal.class);
    }
  }

  private static void assertLink(HierarchyLink link, TextRange user) {
    assertThat(link.words()).isNotEmpty().allSatisfy(word -> assertInside(user, word));
    assertDisjoint(link.words());
  }

  private static void assertDisjoint(List<TextRange> ranges) {
    int end = 0;
    for (TextRange range : ranges) {
      assertThat(range.start()).isGreaterThanOrEqualTo(end);
      end = range.end();
    }
  }

  private static List<DiagnosticCode> codes(Program program) {
    return program.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static void assertInside(TextRange all, TextRange range) {
    assertThat(range.start()).isGreaterThanOrEqualTo(all.start());
    assertThat(range.end()).isLessThanOrEqualTo(all.end());
  }
}
