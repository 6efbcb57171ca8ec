package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.structure.Fold;
import org.cad0.ir.ide.structure.OutlineSymbol;
import org.cad0.ir.ide.structure.StructureFeatures;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Symbols, folds and selections. */
final class StructureRequests {

  private StructureRequests() {}

  /** Returns the outline as a tree or, for clients that show none, as a list of all symbols. */
  static List<Either<SymbolInformation, DocumentSymbol>> symbols(
      Snapshot snapshot, boolean tree, CancelSignal cancel) {
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    for (OutlineSymbol symbol : StructureFeatures.symbols(snapshot.document(), cancel)) {
      cancel.check();
      if (tree) {
        symbols.add(Either.forRight(branch(snapshot.document(), symbol)));
      } else {
        addLeaves(snapshot, symbol, symbols);
      }
    }
    return symbols;
  }

  /**
   * Returns what can be folded.
   *
   * @param limit most folds that the client takes
   */
  static List<FoldingRange> folds(Snapshot snapshot, int limit, CancelSignal cancel) {
    return StructureFeatures.folds(snapshot.document(), cancel).stream()
        .limit(limit)
        .map(StructureRequests::fold)
        .toList();
  }

  /** Returns for each position what is selected as the selection grows. */
  static List<SelectionRange> selections(
      Snapshot snapshot, List<Position> positions, CancelSignal cancel) {
    Document document = snapshot.document();
    return positions.stream()
        .map(position -> selection(document, Positions.offset(document, position), cancel))
        .toList();
  }

  private static FoldingRange fold(Fold fold) {
    FoldingRange range = new FoldingRange(fold.firstLine(), fold.lastLine());
    range.setKind(
        fold.type() == Fold.Type.COMMENT ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
    return range;
  }

  private static SelectionRange selection(Document document, int offset, CancelSignal cancel) {
    SelectionRange outer = null;
    for (TextRange range : StructureFeatures.selections(document, offset, cancel).reversed()) {
      outer = new SelectionRange(Positions.of(document, range), outer);
    }
    return outer;
  }

  private static DocumentSymbol branch(Document document, OutlineSymbol branch) {
    Symbol symbol = branch.symbol();
    return new DocumentSymbol(
        symbol.name(),
        SymbolKinds.of(symbol.type()),
        Positions.of(document, symbol.range()),
        Positions.of(document, symbol.selection()),
        symbol.detail(),
        branch.children().stream().map(child -> branch(document, child)).toList());
  }

  // The flat form is deprecated, but the only one that some clients read.
  @SuppressWarnings("deprecation")
  private static void addLeaves(
      Snapshot snapshot,
      OutlineSymbol branch,
      List<Either<SymbolInformation, DocumentSymbol>> symbols) {
    Symbol symbol = branch.symbol();
    symbols.add(
        Either.forLeft(
            new SymbolInformation(
                symbol.name(),
                SymbolKinds.of(symbol.type()),
                new Location(
                    snapshot.uri(), Positions.of(snapshot.document(), symbol.selection())))));
    branch.children().forEach(child -> addLeaves(snapshot, child, symbols));
  }
}
