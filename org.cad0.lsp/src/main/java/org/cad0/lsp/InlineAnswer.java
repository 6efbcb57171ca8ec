package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The answer to a request for an inline completion; the first one given, or cancelling it, counts.
 */
final class InlineAnswer
    extends CompletableFuture<Either<List<InlineCompletionItem>, InlineCompletionList>> {
  private final Position caret;

  InlineAnswer(Position caret) {
    this.caret = caret;
  }

  /** Answers with a text to insert at the caret. */
  void suggest(String text) {
    InlineCompletionItem item = new InlineCompletionItem(Either.forLeft(text));
    item.setRange(new Range(caret, caret));
    complete(Either.forRight(new InlineCompletionList(List.of(item))));
  }

  /** Answers that there is nothing to suggest. */
  void suggestNothing() {
    complete(Either.forRight(new InlineCompletionList(List.of())));
  }
}
