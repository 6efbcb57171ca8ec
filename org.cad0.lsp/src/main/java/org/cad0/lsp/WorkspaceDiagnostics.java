package org.cad0.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;

/**
 * Diagnostics of all open documents and of all program files in the folders of the workspace.
 *
 * <p>Some clients ask every two seconds. A file that has not been written since is not read again.
 */
final class WorkspaceDiagnostics {
  private final OpenDocuments documents;
  private final WorkspaceFolders folders;
  private final ProgramFiles files;
  private final DiagnosticTranslation translation;
  private final Map<Path, Checked> checked = new ConcurrentHashMap<>();

  /** What is known of a file: that with this stamp it had the text of this name. */
  private record Checked(String stamp, String resultId) {}

  WorkspaceDiagnostics(
      OpenDocuments documents,
      WorkspaceFolders folders,
      ProgramFiles files,
      DiagnosticTranslation translation) {
    this.documents = documents;
    this.folders = folders;
    this.files = files;
    this.translation = translation;
  }

  /**
   * Tells {@code reports} about each document, one by one.
   *
   * @param known the diagnostics that the client has
   */
  void report(
      List<PreviousResultId> known,
      Consumer<WorkspaceDocumentDiagnosticReport> reports,
      CancelSignal cancel) {
    Map<String, String> before = new HashMap<>();
    known.forEach(id -> before.put(Uris.key(id.getUri()), id.getValue()));
    Set<String> seen = new HashSet<>();
    for (Snapshot snapshot : documents.all()) {
      String key = Uris.key(snapshot.uri());
      seen.add(key);
      reports.accept(open(snapshot, before.get(key), cancel));
    }
    for (Path folder : folders.list()) {
      for (ProgramFiles.Found file : files.in(folder, cancel)) {
        String uri = Uris.of(file.path());
        if (seen.add(uri)) {
          file(file, uri, before.get(uri), reports, cancel);
        }
      }
    }
    for (PreviousResultId id : known) {
      if (seen.add(Uris.key(id.getUri()))) {
        reports.accept(full(id.getUri(), null, null, List.of()));
      }
    }
    checked.keySet().removeIf(path -> !seen.contains(Uris.of(path)));
  }

  private WorkspaceDocumentDiagnosticReport open(
      Snapshot snapshot, String before, CancelSignal cancel) {
    String id = ResultId.of(snapshot.document());
    return id.equals(before)
        ? unchanged(snapshot.uri(), id, snapshot.version())
        : full(snapshot.uri(), id, snapshot.version(), translation.of(snapshot, cancel));
  }

  private void file(
      ProgramFiles.Found file,
      String uri,
      String before,
      Consumer<WorkspaceDocumentDiagnosticReport> reports,
      CancelSignal cancel) {
    cancel.check();
    Checked last = checked.get(file.path());
    if (last != null && last.stamp().equals(file.stamp()) && last.resultId().equals(before)) {
      reports.accept(unchanged(uri, before, null));
      return;
    }
    Optional<Document> document = files.read(file.path());
    if (document.isPresent()) {
      String id = ResultId.of(document.get());
      checked.put(file.path(), new Checked(file.stamp(), id));
      reports.accept(
          id.equals(before)
              ? unchanged(uri, id, null)
              : full(uri, id, null, translation.of(uri, document.get(), cancel)));
    } else if (before != null) {
      reports.accept(full(uri, null, null, List.of()));
    }
  }

  private static WorkspaceDocumentDiagnosticReport unchanged(
      String uri, String id, Integer version) {
    return new WorkspaceDocumentDiagnosticReport(
        new WorkspaceUnchangedDocumentDiagnosticReport(id, uri, version));
  }

  private static WorkspaceDocumentDiagnosticReport full(
      String uri, String id, Integer version, List<Diagnostic> diagnostics) {
    var report = new WorkspaceFullDocumentDiagnosticReport(diagnostics, uri, version);
    report.setResultId(id);
    return new WorkspaceDocumentDiagnosticReport(report);
  }
}
