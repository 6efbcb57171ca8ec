package org.cad0.lsp;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** The folders that the client has open; those that are not in the file system are left out. */
final class WorkspaceFolders {
  private volatile Set<Path> folders;

  private WorkspaceFolders(Stream<String> uris) {
    folders = paths(uris);
  }

  /** Reads the folders of a session; there need not be any. */
  static WorkspaceFolders of(InitializeParams params) {
    return new WorkspaceFolders(
        params.getWorkspaceFolders() == null
            ? rootOf(params).stream()
            : params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri));
  }

  /** Opens and closes folders. Called by the reading thread only. */
  void change(WorkspaceFoldersChangeEvent event) {
    Set<Path> changed = new LinkedHashSet<>(folders);
    changed.removeAll(paths(event.getRemoved().stream().map(WorkspaceFolder::getUri)));
    changed.addAll(paths(event.getAdded().stream().map(WorkspaceFolder::getUri)));
    folders = changed;
  }

  List<Path> list() {
    return List.copyOf(folders);
  }

  // What came before workspace folders, and all that some clients send.
  @SuppressWarnings("deprecation")
  private static Optional<String> rootOf(InitializeParams params) {
    return Optional.ofNullable(params.getRootUri());
  }

  private static Set<Path> paths(Stream<String> uris) {
    Set<Path> paths = new LinkedHashSet<>();
    uris.map(Uris::path).forEach(path -> path.ifPresent(paths::add));
    return paths;
  }
}
