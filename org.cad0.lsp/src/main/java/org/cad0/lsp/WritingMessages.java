package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionList;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What helps while a line is written. */
interface WritingMessages extends DocumentMessages {

  @Override
  default CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answering()
        .answer(
            "Completion",
            params.getTextDocument(),
            Either.forRight(new CompletionList(List.of())),
            (s, snapshot, cancel) ->
                Either.forRight(
                    new WritingRequests(s.clientFeatures())
                        .completion(snapshot, params.getPosition(), cancel)));
  }

  @Override
  default CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return ItemData.of(item.getData())
        .map(
            data ->
                answering()
                    .answer(
                        "Completion item",
                        Uris.document(data.uri()),
                        item,
                        (s, snapshot, cancel) ->
                            new WritingRequests(s.clientFeatures())
                                .resolve(snapshot, item, data.key(), cancel)))
        .orElseGet(() -> CompletableFuture.completedFuture(item));
  }

  @Override
  default CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
    return answering()
        .answer(
            "Signature help",
            params.getTextDocument(),
            null,
            (s, snapshot, cancel) ->
                new SignatureRequests(s.clientFeatures())
                    .at(snapshot, params.getPosition(), cancel));
  }

  @Override
  default CompletableFuture<Hover> hover(HoverParams params) {
    return answering()
        .answer(
            "Hover",
            params.getTextDocument(),
            null,
            (s, snapshot, cancel) ->
                new WritingRequests(s.clientFeatures())
                    .hover(snapshot, params.getPosition(), cancel));
  }

  @Override
  default CompletableFuture<Either<List<InlineCompletionItem>, InlineCompletionList>>
      inlineCompletion(InlineCompletionParams params) {
    return answering().inSession(s -> s.inlineCompletions().request(params));
  }
}
