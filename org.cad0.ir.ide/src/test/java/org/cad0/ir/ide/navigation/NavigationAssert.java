package org.cad0.ir.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.Fixture;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Says in one line where an editor leads to in a program with marks; see {@link Fixture}. */
final class NavigationAssert {
  private final Fixture fixture;
  private final Document document;

  private NavigationAssert(Fixture fixture) {
    this.fixture = fixture;
    this.document = fixture.document();
  }

  static NavigationAssert assertProgram(String marked) {
    return new NavigationAssert(Fixture.of(marked));
  }

  /** The definition of the word at the caret is the marked range, or nothing if none is marked. */
  NavigationAssert isDefinedAtMark() {
    Optional<TextRange> definition =
        NavigationFeatures.definition(document, fixture.caret(), CancelSignal.NEVER);
    assertThat(definition).isEqualTo(fixture.ranges().stream().findFirst());
    return this;
  }

  /** The words that use what is at the caret are the marked ranges. */
  NavigationAssert isUsedAtMarks() {
    assertThat(references(false)).isEqualTo(fixture.ranges());
    return this;
  }

  /** The words that define and use what is at the caret are the marked ranges. */
  NavigationAssert isDefinedAndUsedAtMarks() {
    assertThat(references(true)).isEqualTo(fixture.ranges());
    return this;
  }

  /** The marked ranges are highlighted: {@code W} for a definition, {@code R} for a use. */
  NavigationAssert isHighlighted(String accesses) {
    List<Highlight> highlights =
        NavigationFeatures.highlights(document, fixture.caret(), CancelSignal.NEVER);
    assertThat(highlights).extracting(Highlight::range).isEqualTo(fixture.ranges());
    assertThat(highlights)
        .extracting(highlight -> highlight.access().name().substring(0, 1))
        .containsExactly(accesses.split(""));
    return this;
  }

  /** The marked range can be renamed and is called this. */
  NavigationAssert offersToRename(String placeholder) {
    assertThat(prepareRename()).contains(new RenameWord(fixture.ranges().get(0), placeholder));
    return this;
  }

  /** What is at the caret cannot be renamed, and neither can it be if that is not asked first. */
  NavigationAssert refusesToRename(String reason) {
    assertThat(prepareRename())
        .get()
        .isInstanceOfSatisfying(
            RenameRefusal.class, refusal -> assertThat(refusal.reason()).contains(reason));
    return refusesName("new", reason);
  }

  /** There is nothing to rename at the caret. */
  NavigationAssert offersNoRename() {
    assertThat(prepareRename()).isEmpty();
    return refusesName("new", "Nothing to rename here");
  }

  /** Renaming what is at the caret makes this program. */
  NavigationAssert becomes(String name, String program) {
    assertThat(rename(name))
        .isInstanceOfSatisfying(
            RenameEdits.class,
            edits ->
                assertThat(Replacement.apply(edits.replacements(), document.text()))
                    .isEqualTo(program));
    return this;
  }

  /** What is at the caret cannot get this name. */
  NavigationAssert refusesName(String name, String reason) {
    assertThat(rename(name))
        .isInstanceOfSatisfying(
            RenameRefusal.class, refusal -> assertThat(refusal.reason()).contains(reason));
    return this;
  }

  /** The item at the caret has this name; what uses it and what it is made of is told behind. */
  NavigationAssert isItem(String name, List<String> usedBy, List<String> madeOf) {
    Symbol item =
        NavigationFeatures.hierarchyItem(document, fixture.caret(), CancelSignal.NEVER)
            .orElseThrow(() -> new AssertionError("no item at the caret"));
    int start = item.selection().start();
    assertThat(item.name()).isEqualTo(name);
    assertThat(NavigationFeatures.usedBy(document, start, CancelSignal.NEVER))
        .extracting(this::describe)
        .isEqualTo(usedBy);
    assertThat(NavigationFeatures.madeOf(document, start, CancelSignal.NEVER))
        .extracting(this::describe)
        .isEqualTo(madeOf);
    return this;
  }

  /** There is no item at the caret. */
  NavigationAssert isNoItem() {
    assertThat(NavigationFeatures.hierarchyItem(document, fixture.caret(), CancelSignal.NEVER))
        .isEmpty();
    return this;
  }

  private String describe(HierarchyLink link) {
    List<Integer> columns =
        link.words().stream().map(word -> document.lines().columnOf(word.start())).toList();
    return link.item().name() + " " + columns;
  }

  private List<TextRange> references(boolean withDefinition) {
    return NavigationFeatures.references(
        document, fixture.caret(), withDefinition, CancelSignal.NEVER);
  }

  private Optional<RenamePreparation> prepareRename() {
    return NavigationFeatures.prepareRename(document, fixture.caret(), CancelSignal.NEVER);
  }

  private RenameResult rename(String name) {
    return NavigationFeatures.rename(document, fixture.caret(), name, CancelSignal.NEVER);
  }
}
