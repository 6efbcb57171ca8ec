package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;

/** How the parts of the document hang together. */
interface NavigationMessages extends DocumentMessages {

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
                    NavigationRequests.definition(snapshot, params.getPosition(), cancel)));
  }

  @Override
  default CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return answering()
        .answer(
            "References",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                NavigationRequests.references(
                    snapshot,
                    params.getPosition(),
                    params.getContext().isIncludeDeclaration(),
                    cancel));
  }

  @Override
  default CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return answering()
        .answer(
            "Highlights",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                NavigationRequests.highlights(snapshot, params.getPosition(), cancel));
  }

  @Override
  default CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return answering()
        .answer(
            "Preparing to rename",
            params.getTextDocument(),
            null,
            (s, snapshot, cancel) -> {
              PrepareRenameResult word =
                  RenameRequests.prepare(snapshot, params.getPosition(), cancel);
              return word == null ? null : Either3.forSecond(word);
            });
  }

  @Override
  default CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return answering()
        .answer(
            "Renaming",
            params.getTextDocument(),
            null,
            (s, snapshot, cancel) ->
                RenameRequests.rename(
                    s.clientFeatures().workspace(),
                    snapshot,
                    params.getPosition(),
                    params.getNewName(),
                    cancel));
  }

  @Override
  default CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(
      CallHierarchyPrepareParams params) {
    return answering()
        .answer(
            "Call hierarchy",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                HierarchyRequests.prepare(snapshot, params.getPosition(), cancel));
  }

  @Override
  default CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
      CallHierarchyIncomingCallsParams params) {
    return answering()
        .answer(
            "Users of a statement",
            Uris.document(params.getItem().getUri()),
            List.of(),
            (s, snapshot, cancel) ->
                HierarchyRequests.incoming(snapshot, params.getItem(), cancel));
  }

  @Override
  default CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
      CallHierarchyOutgoingCallsParams params) {
    return answering()
        .answer(
            "Parts of a statement",
            Uris.document(params.getItem().getUri()),
            List.of(),
            (s, snapshot, cancel) ->
                HierarchyRequests.outgoing(snapshot, params.getItem(), cancel));
  }
}
