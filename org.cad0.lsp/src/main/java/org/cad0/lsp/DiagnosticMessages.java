package org.cad0.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;

/** Diagnostics, for clients that ask for them. */
interface DiagnosticMessages extends DocumentMessages {

  @Override
  default CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return answering()
        .answer(
            "Diagnostics",
            params.getTextDocument(),
            new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of())),
            (s, snapshot, cancel) ->
                s.pullDiagnostics().of(snapshot, params.getPreviousResultId(), cancel));
  }
}
