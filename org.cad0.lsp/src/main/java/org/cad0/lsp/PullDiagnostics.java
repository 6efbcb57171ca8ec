package org.cad0.lsp;

import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;

/** Diagnostics of an open document, for clients that ask for them. */
final class PullDiagnostics {
  private final DiagnosticTranslation translation;

  PullDiagnostics(DiagnosticTranslation translation) {
    this.translation = translation;
  }

  /**
   * Returns the diagnostics of a document, or that they are the same as before.
   *
   * @param previous the name of the diagnostics that the client has; null for none
   */
  DocumentDiagnosticReport of(Snapshot snapshot, String previous, CancelSignal cancel) {
    String id = ResultId.of(snapshot.document());
    if (id.equals(previous)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
    }
    var report = new RelatedFullDocumentDiagnosticReport(translation.of(snapshot, cancel));
    report.setResultId(id);
    return new DocumentDiagnosticReport(report);
  }
}
