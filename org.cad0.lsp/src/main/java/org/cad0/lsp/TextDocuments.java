package org.cad0.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionList;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The messages about documents, handed to those who know the answers. */
final class TextDocuments implements TextDocumentService {
  private final Lifecycle lifecycle;
  private final Supplier<Optional<Session>> session;

  /** A feature of one document. */
  private interface Feature<R> {
    R of(Session session, Snapshot snapshot, CancelSignal cancel);
  }

  TextDocuments(Lifecycle lifecycle, Supplier<Optional<Session>> session) {
    this.lifecycle = lifecycle;
    this.session = session;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    inSession(
        s -> {
          s.inlineCompletions().stop(item.getUri());
          s.diagnostics()
              .publish(s.documents().open(item.getUri(), item.getVersion(), item.getText()));
        });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Integer version = params.getTextDocument().getVersion();
    inSession(
        s -> {
          s.inlineCompletions().stop(uri);
          s.documents()
              .change(uri, version == null ? 0 : version, params.getContentChanges())
              .ifPresent(s.diagnostics()::publish);
        });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    inSession(
        s -> {
          s.inlineCompletions().stop(uri);
          s.documents().close(uri);
          s.diagnostics().clear(uri);
        });
  }

  /** Nothing depends on what is saved. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {}

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answer(
        Session::requests,
        "Completion",
        params.getTextDocument(),
        Either.forRight(new CompletionList(List.of())),
        (s, snapshot, cancel) ->
            Either.forRight(
                new WritingRequests(s.clientFeatures())
                    .completion(snapshot, params.getPosition(), cancel)));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return answer(
        Session::requests,
        "Hover",
        params.getTextDocument(),
        null,
        (s, snapshot, cancel) ->
            new WritingRequests(s.clientFeatures()).hover(snapshot, params.getPosition(), cancel));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(
        Session::structureRequests,
        "Document symbols",
        params.getTextDocument(),
        List.of(),
        (s, snapshot, cancel) ->
            StructureRequests.symbols(snapshot, s.clientFeatures().symbolTree(), cancel));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(
        Session::structureRequests,
        "Definition",
        params.getTextDocument(),
        Either.forLeft(List.of()),
        (s, snapshot, cancel) ->
            Either.forLeft(StructureRequests.definition(snapshot, params.getPosition(), cancel)));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return answer(
        Session::structureRequests,
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

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return answer(
        Session::requests,
        "Formatting",
        params.getTextDocument(),
        List.of(),
        (s, snapshot, cancel) -> FormattingRequests.document(snapshot, cancel));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return answer(
        Session::requests,
        "Range formatting",
        params.getTextDocument(),
        List.of(),
        (s, snapshot, cancel) -> FormattingRequests.range(snapshot, params.getRange(), cancel));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
      DocumentOnTypeFormattingParams params) {
    return answer(
        Session::requests,
        "Formatting while typing",
        params.getTextDocument(),
        List.of(),
        (s, snapshot, cancel) ->
            FormattingRequests.typed(snapshot, params.getPosition(), params.getCh(), cancel));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return answer(
        Session::requests,
        "Semantic tokens",
        params.getTextDocument(),
        new SemanticTokens(List.of()),
        (s, snapshot, cancel) -> DisplayRequests.tokens(snapshot, cancel));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return answer(
        Session::requests,
        "Inlay hints",
        params.getTextDocument(),
        List.of(),
        (s, snapshot, cancel) -> DisplayRequests.hints(snapshot, params.getRange(), cancel));
  }

  @Override
  public CompletableFuture<Either<List<InlineCompletionItem>, InlineCompletionList>>
      inlineCompletion(InlineCompletionParams params) {
    return current()
        .<CompletableFuture<Either<List<InlineCompletionItem>, InlineCompletionList>>>map(
            s -> s.inlineCompletions().request(params))
        .orElseGet(this::refuse);
  }

  private <R> CompletableFuture<R> answer(
      Function<Session, Requests> who,
      String name,
      TextDocumentIdentifier id,
      R unknown,
      Feature<R> feature) {
    return current()
        .map(
            s ->
                who.apply(s)
                    .answer(
                        name, id, unknown, (snapshot, cancel) -> feature.of(s, snapshot, cancel)))
        .orElseGet(this::refuse);
  }

  private void inSession(Consumer<Session> action) {
    current().ifPresent(action);
  }

  private Optional<Session> current() {
    return lifecycle.refusal().isPresent() ? Optional.empty() : session.get();
  }

  private <R> CompletableFuture<R> refuse() {
    return CompletableFuture.failedFuture(lifecycle.refusal().orElseThrow());
  }
}
