package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done to a document, one click away. */
interface ActionMessages extends DocumentMessages {

  @Override
  default CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return answering()
        .answer(
            "Code actions",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                s.codeActions().at(snapshot, params, cancel).stream()
                    .map(Either::<Command, CodeAction>forRight)
                    .toList());
  }

  @Override
  default CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
    return ItemData.of(action.getData())
        .map(
            data ->
                answering()
                    .answer(
                        "Code action",
                        Uris.document(data.uri()),
                        action,
                        (s, snapshot, cancel) ->
                            s.codeActions().resolve(snapshot, action, data.key(), cancel)))
        .orElseGet(() -> CompletableFuture.completedFuture(action));
  }
}
