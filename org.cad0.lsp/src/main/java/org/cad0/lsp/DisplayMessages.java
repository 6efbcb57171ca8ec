package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.ColorInformation;
import org.eclipse.lsp4j.ColorPresentation;
import org.eclipse.lsp4j.ColorPresentationParams;
import org.eclipse.lsp4j.DocumentColorParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What editors show in and between the lines. */
interface DisplayMessages extends DocumentMessages {

  @Override
  default CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return answering()
        .answer(
            "Semantic tokens",
            params.getTextDocument(),
            new SemanticTokens(List.of()),
            (s, snapshot, cancel) -> s.tokens().full(snapshot, cancel));
  }

  @Override
  default CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
      SemanticTokensDeltaParams params) {
    return answering()
        .answer(
            "Changed semantic tokens",
            params.getTextDocument(),
            Either.forLeft(new SemanticTokens(List.of())),
            (s, snapshot, cancel) ->
                s.tokens().changes(snapshot, params.getPreviousResultId(), cancel));
  }

  @Override
  default CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    return answering()
        .answer(
            "Semantic tokens of a range",
            params.getTextDocument(),
            new SemanticTokens(List.of()),
            (s, snapshot, cancel) -> s.tokens().range(snapshot, params.getRange(), cancel));
  }

  @Override
  default CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return answering()
        .answer(
            "Inlay hints",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                HintRequests.hints(
                    snapshot, params.getRange(), s.settings().get().hints(), cancel));
  }

  @Override
  default CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return answering()
        .answer(
            "Code lenses",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) -> new LensRequests(s.clientFeatures()).lenses(snapshot, cancel));
  }

  @Override
  default CompletableFuture<CodeLens> resolveCodeLens(CodeLens lens) {
    return ItemData.of(lens.getData())
        .map(
            data ->
                answering()
                    .answer(
                        "Code lens",
                        Uris.document(data.uri()),
                        lens,
                        (s, snapshot, cancel) ->
                            LensRequests.resolve(snapshot, lens, data.key(), cancel)))
        .orElseGet(() -> CompletableFuture.completedFuture(lens));
  }

  @Override
  default CompletableFuture<List<ColorInformation>> documentColor(DocumentColorParams params) {
    return answering()
        .answer(
            "Colors",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) -> ColorRequests.colors(snapshot, cancel));
  }

  @Override
  default CompletableFuture<List<ColorPresentation>> colorPresentation(
      ColorPresentationParams params) {
    return answering()
        .answer(
            "Ways to write a color",
            params.getTextDocument(),
            List.of(),
            (s, snapshot, cancel) ->
                ColorRequests.presentations(params.getRange(), params.getColor()));
  }
}
