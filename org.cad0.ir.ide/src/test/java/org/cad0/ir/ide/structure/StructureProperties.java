package org.cad0.ir.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cad0.ir.ide.AnyText;
import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Whatever is written and wherever the caret stands, a text has a structure. */
class StructureProperties extends AnyText {

  @Property
  void structureAnswers(@ForAll("texts") String text, @ForAll int place) {
    Document document = Document.of(text);
    int offset = Math.floorMod(place, text.length() + 1);
    TextRange all = new TextRange(0, text.length());

    assertSymbols(all, StructureFeatures.symbols(document, CancelSignal.NEVER));
    StructureFeatures.named(document, "", CancelSignal.NEVER)
        .forEach(match -> assertSymbol(all, match.symbol()));
    assertNested(
        StructureFeatures.folds(document, CancelSignal.NEVER), document.lines().lineCount());
    TextRange inner = new TextRange(offset, offset);
    for (TextRange range : StructureFeatures.selections(document, offset, CancelSignal.NEVER)) {
      assertThat(inner.span(range)).isEqualTo(range);
      assertThat(range.equals(inner)).isEqualTo(text.isEmpty());
      inner = range;
    }
    assertThat(inner).isEqualTo(all);
  }

  @Property
  void theOutlineHoldsEveryNodeOnce(@ForAll("programs") String text) {
    Document document = Document.of(text);
    List<Integer> found = new ArrayList<>();
    addNodes(StructureFeatures.symbols(document, CancelSignal.NEVER), found);
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            document.program().nodes().stream().map(node -> node.opcode().start()).toList());
  }

  /**
   * Neighboring symbols stand apart and each reaches over what is below it, or stands behind it.
   */
  private static void assertSymbols(TextRange all, List<OutlineSymbol> symbols) {
    int end = 0;
    for (OutlineSymbol symbol : symbols) {
      TextRange range = symbol.symbol().range();
      assertSymbol(all, symbol.symbol());
      assertThat(range.start()).isGreaterThanOrEqualTo(end);
      end = range.end();
      assertSymbols(new TextRange(0, range.end()), symbol.children());
    }
  }

  /** Each fold starts on a line of its own and lies within those that it starts in. */
  private static void assertNested(List<Fold> folds, int lineCount) {
    Deque<Fold> open = new ArrayDeque<>();
    int line = -1;
    for (Fold fold : folds) {
      assertThat(fold.firstLine()).isGreaterThan(line);
      line = fold.firstLine();
      while (!open.isEmpty() && open.element().lastLine() < line) {
        open.pop();
      }
      int end = open.isEmpty() ? lineCount - 1 : open.element().lastLine();
      assertThat(fold.lastLine()).isGreaterThan(line).isLessThanOrEqualTo(end);
      open.push(fold);
    }
  }

  private static void assertSymbol(TextRange all, Symbol symbol) {
    assertInside(all, symbol.range());
    assertInside(symbol.range(), symbol.selection());
    assertThat(symbol.name().codePoints())
        .anySatisfy(c -> assertThat(Character.isSpaceChar(c) || c <= ' ').isFalse());
  }

  private static void addNodes(List<OutlineSymbol> symbols, List<Integer> starts) {
    for (OutlineSymbol symbol : symbols) {
      SymbolType type = symbol.symbol().type();
      if (type == SymbolType.SOLID || type == SymbolType.SKETCH) {
        starts.add(symbol.symbol().selection().start());
      }
      addNodes(symbol.children(), starts);
    }
  }

  private static void assertInside(TextRange all, TextRange range) {
    assertThat(range.start()).isGreaterThanOrEqualTo(all.start());
    assertThat(range.end()).isLessThanOrEqualTo(all.end());
  }
}
