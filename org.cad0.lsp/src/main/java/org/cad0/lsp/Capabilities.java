package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server tells of itself; {@code docs/protocol.md} is held to it by a test. */
final class Capabilities {

  /** What ends a word: the next one is to be proposed, and told of. */
  private static final String BLANK = " ";

  private Capabilities() {}

  static ServerCapabilities server() {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    capabilities.setTextDocumentSync(sync);
    addWriting(capabilities);
    addStructure(capabilities);
    addNavigation(capabilities);
    addActions(capabilities);
    addDisplay(capabilities);
    addDiagnostics(capabilities);
    addWorkspace(capabilities);
    return capabilities;
  }

  private static void addWriting(ServerCapabilities capabilities) {
    capabilities.setCompletionProvider(new CompletionOptions(true, List.of(BLANK)));
    capabilities.setSignatureHelpProvider(new SignatureHelpOptions(List.of(BLANK)));
    capabilities.setHoverProvider(true);
    capabilities.setInlineCompletionProvider(true);
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentRangeFormattingProvider(true);
    capabilities.setDocumentOnTypeFormattingProvider(
        new DocumentOnTypeFormattingOptions(FormattingRequests.LINE_END));
  }

  private static void addStructure(ServerCapabilities capabilities) {
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setWorkspaceSymbolProvider(true);
    capabilities.setFoldingRangeProvider(true);
    capabilities.setSelectionRangeProvider(true);
  }

  private static void addNavigation(ServerCapabilities capabilities) {
    capabilities.setDefinitionProvider(true);
    capabilities.setReferencesProvider(true);
    capabilities.setDocumentHighlightProvider(true);
    capabilities.setRenameProvider(new RenameOptions(true));
    capabilities.setCallHierarchyProvider(true);
  }

  private static void addActions(ServerCapabilities capabilities) {
    List<String> kinds = new ArrayList<>(RefactoringActions.kinds());
    kinds.add(CodeActionKind.QuickFix);
    kinds.add(CodeActionRequests.FIX_ALL);
    kinds.add(CodeActionRequests.MAKE_PORTABLE);
    CodeActionOptions actions = new CodeActionOptions(kinds);
    actions.setResolveProvider(true);
    capabilities.setCodeActionProvider(actions);
  }

  private static void addDisplay(ServerCapabilities capabilities) {
    capabilities.setInlayHintProvider(true);
    capabilities.setCodeLensProvider(new CodeLensOptions(true));
    capabilities.setColorProvider(true);
    SemanticTokensLegend legend = new SemanticTokensLegend(TokenData.LEGEND, TokenData.MODIFIERS);
    capabilities.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(
            legend, new SemanticTokensServerFull(true), true));
  }

  private static void addDiagnostics(ServerCapabilities capabilities) {
    DiagnosticRegistrationOptions diagnostics = new DiagnosticRegistrationOptions(false, true);
    diagnostics.setIdentifier(DiagnosticTranslation.SOURCE);
    capabilities.setDiagnosticProvider(diagnostics);
  }

  private static void addWorkspace(ServerCapabilities capabilities) {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
  }
}
