package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;

/** The layout of a document. */
interface FormattingMessages extends DocumentMessages {

  @Override
  default CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return answering()
        .answer(
            "Formatting",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) -> FormattingRequests.document(snapshot, cancel));
  }

  @Override
  default CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return answering()
        .answer(
            "Range formatting",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) -> FormattingRequests.range(snapshot, params.getRange(), cancel));
  }

  @Override
  default CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
      DocumentOnTypeFormattingParams params) {
    return answering()
        .answer(
            "Formatting while typing",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                FormattingRequests.typed(snapshot, params.getPosition(), params.getCh(), cancel));
  }
}
