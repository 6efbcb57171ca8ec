package org.cad0.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/**
 * What the client can show.
 *
 * @param snippets whether inserted text may have placeholders
 * @param markdownDocumentation whether the documentation of a completion may be Markdown
 * @param markdownHover whether a hover may be Markdown
 * @param symbolTree whether symbols may have children
 */
record ClientFeatures(
    boolean snippets, boolean markdownDocumentation, boolean markdownHover, boolean symbolTree) {

  /** Reads what the client says of itself; whatever it leaves out it cannot do. */
  static ClientFeatures of(ClientCapabilities capabilities) {
    Optional<TextDocumentClientCapabilities> text =
        Optional.ofNullable(capabilities).map(ClientCapabilities::getTextDocument);
    Optional<CompletionItemCapabilities> item =
        text.map(TextDocumentClientCapabilities::getCompletion)
            .map(CompletionCapabilities::getCompletionItem);
    return new ClientFeatures(
        item.map(CompletionItemCapabilities::getSnippetSupport).orElse(false),
        hasMarkdown(item.map(CompletionItemCapabilities::getDocumentationFormat)),
        hasMarkdown(
            text.map(TextDocumentClientCapabilities::getHover)
                .map(HoverCapabilities::getContentFormat)),
        text.map(TextDocumentClientCapabilities::getDocumentSymbol)
            .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport)
            .orElse(false));
  }

  private static boolean hasMarkdown(Optional<List<String>> formats) {
    return formats.filter(kinds -> kinds.contains(MarkupKind.MARKDOWN)).isPresent();
  }
}
