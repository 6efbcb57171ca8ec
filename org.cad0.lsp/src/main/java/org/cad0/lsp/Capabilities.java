package org.cad0.lsp;

import java.util.List;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

/** What the server tells of itself; {@code docs/protocol.md} is held to it by a test. */
final class Capabilities {

  private Capabilities() {}

  static ServerCapabilities server() {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    capabilities.setTextDocumentSync(sync);
    // A blank ends an opcode or an argument: the next argument may be the number of a node.
    capabilities.setCompletionProvider(new CompletionOptions(false, List.of(" ")));
    capabilities.setHoverProvider(true);
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setDefinitionProvider(true);
    capabilities.setReferencesProvider(true);
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentRangeFormattingProvider(true);
    capabilities.setDocumentOnTypeFormattingProvider(
        new DocumentOnTypeFormattingOptions(FormattingRequests.LINE_END));
    capabilities.setInlayHintProvider(true);
    capabilities.setInlineCompletionProvider(true);
    SemanticTokensLegend legend = new SemanticTokensLegend(TokenEncoding.LEGEND, List.of());
    capabilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(legend, true));
    return capabilities;
  }
}
