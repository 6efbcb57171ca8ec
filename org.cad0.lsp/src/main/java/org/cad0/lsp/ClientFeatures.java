package org.cad0.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemResolveSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformationCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensClientCapabilitiesRequests;
import org.eclipse.lsp4j.SignatureHelpCapabilities;
import org.eclipse.lsp4j.SignatureInformationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the client can show; whatever it leaves out it cannot do. */
final class ClientFeatures {
  private final Optional<TextDocumentClientCapabilities> text;
  private final WorkspaceClientFeatures workspace;
  private final JsonSource experimental;

  private ClientFeatures(Optional<ClientCapabilities> capabilities) {
    text = capabilities.map(ClientCapabilities::getTextDocument);
    workspace = new WorkspaceClientFeatures(capabilities.map(ClientCapabilities::getWorkspace));
    experimental =
        new JsonSource(capabilities.map(ClientCapabilities::getExperimental).orElse(null));
  }

  /** Reads what the client says of itself; null for nothing. */
  static ClientFeatures of(ClientCapabilities capabilities) {
    return new ClientFeatures(Optional.ofNullable(capabilities));
  }

  /** Returns what the client can do for all documents together. */
  WorkspaceClientFeatures workspace() {
    return workspace;
  }

  /** Returns whether inserted text may have placeholders. */
  boolean snippets() {
    return completionItem().map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
  }

  /** Returns whether the documentation of a completion may be Markdown. */
  boolean markdownDocumentation() {
    return hasMarkdown(completionItem().map(CompletionItemCapabilities::getDocumentationFormat));
  }

  /** Returns whether the documentation of a completion can be asked for when it is shown. */
  boolean resolvesDocumentation() {
    return completionItem()
        .map(CompletionItemCapabilities::getResolveSupport)
        .map(CompletionItemResolveSupportCapabilities::getProperties)
        .filter(properties -> properties.contains("documentation"))
        .isPresent();
  }

  /** Returns whether the documentation of a signature may be Markdown. */
  boolean markdownSignatures() {
    return hasMarkdown(signature().map(SignatureInformationCapabilities::getDocumentationFormat));
  }

  /** Returns whether a parameter may be told by its place in the label of the signature. */
  boolean parameterRanges() {
    return signature()
        .map(SignatureInformationCapabilities::getParameterInformation)
        .map(ParameterInformationCapabilities::getLabelOffsetSupport)
        .orElse(false);
  }

  /** Returns whether the client asks for what has changed in semantic tokens. */
  boolean tokenDeltas() {
    return of(TextDocumentClientCapabilities::getSemanticTokens)
        .map(SemanticTokensCapabilities::getRequests)
        .map(SemanticTokensClientCapabilitiesRequests::getFull)
        .filter(Either::isRight)
        .map(full -> full.getRight().getDelta())
        .orElse(false);
  }

  /** Returns whether the client has a command that is not in the protocol. */
  boolean hasCommand(String command) {
    return experimental
        .element("commands")
        .filter(JsonArray.class::isInstance)
        .filter(commands -> ((JsonArray) commands).contains(new JsonPrimitive(command)))
        .isPresent();
  }

  /** Returns whether a hover may be Markdown. */
  boolean markdownHover() {
    return hasMarkdown(
        of(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat));
  }

  /** Returns whether symbols may have children. */
  boolean symbolTree() {
    return of(TextDocumentClientCapabilities::getDocumentSymbol)
        .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport)
        .orElse(false);
  }

  /** Returns how many folds the client takes at most. */
  int mostFolds() {
    return of(TextDocumentClientCapabilities::getFoldingRange)
        .map(FoldingRangeCapabilities::getRangeLimit)
        .filter(limit -> limit >= 0)
        .orElse(Integer.MAX_VALUE);
  }

  /** Returns what the client can do with code actions. */
  Optional<CodeActionCapabilities> codeActions() {
    return of(TextDocumentClientCapabilities::getCodeAction);
  }

  /** Returns whether the client asks for diagnostics itself. */
  boolean pullsDiagnostics() {
    return pull().isPresent();
  }

  /** Returns whether a diagnostic may name other places. */
  boolean relatedInformation() {
    return pull()
        .map(DiagnosticCapabilities::getRelatedInformation)
        .or(() -> push().map(PublishDiagnosticsCapabilities::getRelatedInformation))
        .orElse(false);
  }

  /** Returns whether text can be shown faded. */
  boolean diagnosticTags() {
    return pull().map(DiagnosticCapabilities::getTagSupport).isPresent()
        || push().map(PublishDiagnosticsCapabilities::getTagSupport).isPresent();
  }

  private Optional<CompletionItemCapabilities> completionItem() {
    return of(TextDocumentClientCapabilities::getCompletion)
        .map(CompletionCapabilities::getCompletionItem);
  }

  private Optional<SignatureInformationCapabilities> signature() {
    return of(TextDocumentClientCapabilities::getSignatureHelp)
        .map(SignatureHelpCapabilities::getSignatureInformation);
  }

  private Optional<DiagnosticCapabilities> pull() {
    return of(TextDocumentClientCapabilities::getDiagnostic);
  }

  private Optional<PublishDiagnosticsCapabilities> push() {
    return of(TextDocumentClientCapabilities::getPublishDiagnostics);
  }

  private <T> Optional<T> of(Function<TextDocumentClientCapabilities, T> part) {
    return text.map(part);
  }

  private static boolean hasMarkdown(Optional<List<String>> formats) {
    return formats.filter(kinds -> kinds.contains(MarkupKind.MARKDOWN)).isPresent();
  }
}
