package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The messages about the workspace: its folders, files and settings. */
final class Workspace implements WorkspaceService {
  private final Answering answering;

  Workspace(Answering answering) {
    this.answering = answering;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    answering.ifRunning(s -> s.settings().changed(params.getSettings()));
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    answering.ifRunning(
        s -> {
          s.folders().change(params.getEvent());
          s.clientRequests().refreshDiagnostics();
        });
  }

  /** Files are read when they are asked for; whoever has asked before may do so again. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    answering.ifRunning(s -> s.clientRequests().refreshDiagnostics());
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return answering.workspace(
        "Workspace symbols",
        (s, cancel) -> Either.forRight(s.workspaceSymbols().find(params.getQuery(), cancel)));
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    return answering.workspace(
        "Workspace diagnostics",
        (s, cancel) -> {
          var parts =
              new PartialResults<WorkspaceDocumentDiagnosticReport>(
                  s.client(), params, WorkspaceDiagnosticReport::new);
          s.workspaceDiagnostics().report(params.getPreviousResultIds(), parts, cancel);
          return new WorkspaceDiagnosticReport(parts.finish());
        });
  }
}
