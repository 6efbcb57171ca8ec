package org.cad0.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The messages about the workspace. Each program stands alone, so that nothing follows from them.
 */
final class Workspace implements WorkspaceService {

  /** Settings are read at {@code initialize} only. */
  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {}

  /** Only open documents are looked at. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {}
}
