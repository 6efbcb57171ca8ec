package org.cad0.ir.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.Fixture;
import org.cad0.ir.task.CancelSignal;

/** Says in one line how a program with marks is structured; see {@link Fixture}. */
final class StructureAssert {
  private final Fixture fixture;
  private final Document document;

  private StructureAssert(Fixture fixture) {
    this.fixture = fixture;
    this.document = fixture.document();
  }

  static StructureAssert assertProgram(String marked) {
    return new StructureAssert(Fixture.of(marked));
  }

  /** The outline, a line per symbol: its name, children indented. */
  StructureAssert hasOutline(String outline) {
    StringBuilder shown = new StringBuilder();
    write(StructureFeatures.symbols(document, CancelSignal.NEVER), "", shown);
    assertThat(shown.toString()).isEqualTo(outline);
    return this;
  }

  /** The marked ranges are those of the symbols that reach over more than one line, in order. */
  StructureAssert reachesOverMarks(String... names) {
    for (int i = 0; i < names.length; i++) {
      Symbol symbol = find(StructureFeatures.symbols(document, CancelSignal.NEVER), names[i]);
      assertThat(symbol.range()).as(names[i]).isEqualTo(fixture.ranges().get(i));
    }
    return this;
  }

  /** The folds: first and last line, counted from 1, and type. */
  StructureAssert folds(String... folds) {
    assertThat(StructureFeatures.folds(document, CancelSignal.NEVER))
        .extracting(
            fold -> (fold.firstLine() + 1) + "-" + (fold.lastLine() + 1) + " " + fold.type())
        .containsExactly(folds);
    return this;
  }

  /** What is selected at the caret, step by step; {@code |} stands for a line end. */
  StructureAssert selects(String... texts) {
    assertThat(StructureFeatures.selections(document, fixture.caret(), CancelSignal.NEVER))
        .extracting(range -> range.of(document.text()).replaceAll("\\R", "|"))
        .containsExactly(texts);
    return this;
  }

  /** What is found for {@code query}, the best first. */
  StructureAssert finds(String query, String... names) {
    assertThat(
            StructureFeatures.named(document, query, CancelSignal.NEVER).stream()
                .sorted((one, other) -> Integer.compare(other.score(), one.score()))
                .map(match -> match.symbol().name()))
        .containsExactly(names);
    return this;
  }

  private static Symbol find(List<OutlineSymbol> symbols, String name) {
    for (OutlineSymbol symbol : symbols) {
      if (symbol.symbol().name().equals(name)) {
        return symbol.symbol();
      }
    }
    List<OutlineSymbol> below =
        symbols.stream().flatMap(symbol -> symbol.children().stream()).toList();
    if (below.isEmpty()) {
      throw new AssertionError("no symbol " + name);
    }
    return find(below, name);
  }

  private static void write(List<OutlineSymbol> symbols, String indentation, StringBuilder shown) {
    for (OutlineSymbol symbol : symbols) {
      shown.append(indentation).append(symbol.symbol().name()).append('\n');
      write(symbol.children(), indentation + "  ", shown);
    }
  }
}
