package org.cad0.ir.ide.structure;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * The shape of a document. Each method is a pure function and may be called from any thread.
 *
 * <p>Each stops with a {@link java.util.concurrent.CancellationException} soon after its signal
 * fires.
 */
public final class StructureFeatures {

  private StructureFeatures() {}

  /**
   * Returns the program as a tree: what it shows comes first, each with what it is made of below
   * it. Every node occurs once, a shared one below its first user; the depth is bounded.
   */
  public static List<OutlineSymbol> symbols(Document document, CancelSignal cancel) {
    return Outline.of(document, cancel);
  }

  /**
   * Returns what has a name that the letters of {@code query} occur in, in their order and whatever
   * their case; everything that has a name if the query is blank. In the order of the text.
   */
  public static List<SymbolMatch> named(Document document, String query, CancelSignal cancel) {
    return SymbolSearch.in(document, query, cancel);
  }

  /** Returns what can be folded, in the order of the text; no two folds start on one line. */
  public static List<Fold> folds(Document document, CancelSignal cancel) {
    return Folding.of(document, cancel);
  }

  /**
   * Returns what is selected as a selection at {@code offset} grows: each range holds the one
   * before and is longer, the last one is the whole text.
   */
  public static List<TextRange> selections(Document document, int offset, CancelSignal cancel) {
    return GrowingSelection.at(document, offset, cancel);
  }
}
