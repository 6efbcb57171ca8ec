package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the document is made of. */
interface StructureMessages extends DocumentMessages {

  @Override
  default CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answering()
        .answer(
            "Document symbols",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                StructureRequests.symbols(snapshot, s.clientFeatures().symbolTree(), cancel));
  }

  @Override
  default CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return answering()
        .answer(
            "Folding",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                StructureRequests.folds(snapshot, s.clientFeatures().mostFolds(), cancel));
  }

  @Override
  default CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return answering()
        .answer(
            "Selection ranges",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                StructureRequests.selections(snapshot, params.getPositions(), cancel));
  }
}
