package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.Executor;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Sends diagnostics after each change, to clients that do not ask for them. States that an edit has
 * made old before their turn are left out; the newest is always sent, with its version.
 */
final class DiagnosticsPublisher {

  private final OpenDocuments documents;
  private final DiagnosticTranslation translation;
  private final LanguageClient client;
  private final Executor worker;
  private final ClientLog log;

  /**
   * Creates a publisher.
   *
   * @param worker runs one task at a time in the order given, so that older diagnostics never
   *     follow newer ones
   */
  DiagnosticsPublisher(
      OpenDocuments documents,
      DiagnosticTranslation translation,
      LanguageClient client,
      Executor worker,
      ClientLog log) {
    this.documents = documents;
    this.translation = translation;
    this.client = client;
    this.worker = worker;
    this.log = log;
  }

  /** Sends the diagnostics of {@code snapshot} unless it is old by then. */
  void publish(Snapshot snapshot) {
    worker.execute(() -> publishIfCurrent(snapshot));
  }

  /** Takes the diagnostics of a closed document away. */
  void clear(String uri) {
    worker.execute(
        () -> {
          if (documents.find(uri).isEmpty()) {
            client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
          }
        });
  }

  private void publishIfCurrent(Snapshot snapshot) {
    try {
      if (!documents.isCurrent(snapshot)) {
        return;
      }
      List<Diagnostic> diagnostics = translation.of(snapshot, CancelSignal.NEVER);
      if (documents.isCurrent(snapshot)) {
        client.publishDiagnostics(
            new PublishDiagnosticsParams(snapshot.uri(), diagnostics, snapshot.version()));
      }
    } catch (RuntimeException failure) {
      log.failed("Checking the document", failure);
    }
  }
}
