package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the document is made of, and how its parts hang together. */
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
  default CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answering()
        .answer(
            "Definition",
            params.getTextDocument(),
            Either.forLeft(List.of()),
            (s, snapshot, cancel) ->
                Either.forLeft(
                    StructureRequests.definition(snapshot, params.getPosition(), cancel)));
  }

  @Override
  default CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return answering()
        .answer(
            "References",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                StructureRequests.references(
                    snapshot,
                    params.getPosition(),
                    params.getContext().isIncludeDeclaration(),
                    cancel));
  }
}
