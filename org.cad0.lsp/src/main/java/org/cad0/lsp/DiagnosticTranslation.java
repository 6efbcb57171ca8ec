package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.diagnostic.Severity;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

/** Findings in the form that the client can show. */
final class DiagnosticTranslation {

  /** Name under which editors show the findings. */
  static final String SOURCE = "cad0";

  private final boolean related;
  private final boolean tags;

  DiagnosticTranslation(ClientFeatures client) {
    related = client.relatedInformation();
    tags = client.diagnosticTags();
  }

  /** Returns what is wrong with an open document, in the order of the text. */
  List<Diagnostic> of(Snapshot snapshot, CancelSignal cancel) {
    return of(snapshot.uri(), snapshot.document(), cancel);
  }

  /** Returns what is wrong with a document, in the order of the text. */
  List<Diagnostic> of(String uri, Document document, CancelSignal cancel) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (org.cad0.ir.diagnostic.Diagnostic found : LanguageFeatures.diagnostics(document, cancel)) {
      cancel.check();
      diagnostics.add(of(uri, document, found));
    }
    return diagnostics;
  }

  /** Returns one finding. */
  Diagnostic of(String uri, Document document, org.cad0.ir.diagnostic.Diagnostic found) {
    Diagnostic diagnostic =
        new Diagnostic(
            Positions.of(document, found.range()),
            found.message(),
            found.severity() == Severity.ERROR
                ? DiagnosticSeverity.Error
                : DiagnosticSeverity.Warning,
            SOURCE,
            found.code().id());
    if (related && !found.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          found.related().stream().map(other -> related(uri, document, other)).toList());
    }
    if (tags && found.code().isUnnecessary()) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    return diagnostic;
  }

  private static DiagnosticRelatedInformation related(
      String uri, Document document, org.cad0.ir.diagnostic.Diagnostic.Related other) {
    return new DiagnosticRelatedInformation(
        new Location(uri, Positions.of(document, other.range())), other.message());
  }
}
