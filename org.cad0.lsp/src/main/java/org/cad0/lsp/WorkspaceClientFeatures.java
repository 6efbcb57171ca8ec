package org.cad0.lsp;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DynamicRegistrationCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the client can do for all documents together; whatever it leaves out it cannot do.
 *
 * @param capabilities what it says of itself
 */
record WorkspaceClientFeatures(Optional<WorkspaceClientCapabilities> capabilities) {

  /** Returns whether settings can be asked for. */
  boolean configuration() {
    return of(WorkspaceClientCapabilities::getConfiguration).orElse(false);
  }

  /** Returns whether it has to be asked to tell of changed settings. */
  boolean registersSettings() {
    return registers(WorkspaceClientCapabilities::getDidChangeConfiguration);
  }

  /** Returns whether it can be asked to watch files. */
  boolean registersWatchers() {
    return registers(WorkspaceClientCapabilities::getDidChangeWatchedFiles);
  }

  /** Returns whether edits can tell which version of a document they are for. */
  boolean versionedEdits() {
    return edits().map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false);
  }

  /** Returns whether edits can create files. */
  boolean createsFiles() {
    return versionedEdits()
        && edits()
            .map(WorkspaceEditCapabilities::getResourceOperations)
            .filter(operations -> operations.contains(ResourceOperationKind.Create))
            .isPresent();
  }

  /** Returns whether it makes edits that it has not asked for. */
  boolean appliesEdits() {
    return of(WorkspaceClientCapabilities::getApplyEdit).orElse(false);
  }

  /** Returns whether it can be told to ask for diagnostics again. */
  boolean refreshesDiagnostics() {
    return of(WorkspaceClientCapabilities::getDiagnostics)
        .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
        .orElse(false);
  }

  /** Returns whether it can be told to ask for inlay hints again. */
  boolean refreshesHints() {
    return of(WorkspaceClientCapabilities::getInlayHint)
        .map(InlayHintWorkspaceCapabilities::getRefreshSupport)
        .orElse(false);
  }

  /** Returns whether it can be told to ask for semantic tokens again. */
  boolean refreshesTokens() {
    return of(WorkspaceClientCapabilities::getSemanticTokens)
        .map(SemanticTokensWorkspaceCapabilities::getRefreshSupport)
        .orElse(false);
  }

  private Optional<WorkspaceEditCapabilities> edits() {
    return of(WorkspaceClientCapabilities::getWorkspaceEdit);
  }

  private boolean registers(
      Function<WorkspaceClientCapabilities, ? extends DynamicRegistrationCapabilities> part) {
    return capabilities
        .<DynamicRegistrationCapabilities>map(part)
        .map(DynamicRegistrationCapabilities::getDynamicRegistration)
        .orElse(false);
  }

  private <T> Optional<T> of(Function<WorkspaceClientCapabilities, T> part) {
    return capabilities.map(part);
  }
}
