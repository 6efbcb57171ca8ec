package org.cad0.lsp;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Formatting of a document, a range, and the line just written. */
final class FormattingRequests {

  /** What a client has to report as typed; it finishes a line. */
  static final String LINE_END = "\n";

  private FormattingRequests() {}

  static List<TextEdit> document(Snapshot snapshot, CancelSignal cancel) {
    Document document = snapshot.document();
    return edits(document, LanguageFeatures.format(document, cancel), cancel);
  }

  static List<TextEdit> range(Snapshot snapshot, Range range, CancelSignal cancel) {
    Document document = snapshot.document();
    return edits(
        document,
        LanguageFeatures.formatRange(document, Positions.range(document, range), cancel),
        cancel);
  }

  /** Answers to {@code typed}, behind which the caret stands at {@code position}. */
  static List<TextEdit> typed(
      Snapshot snapshot, Position position, String typed, CancelSignal cancel) {
    if (!LINE_END.equals(typed)) {
      return List.of();
    }
    Document document = snapshot.document();
    int offset = Positions.offset(document, position);
    return edits(document, LanguageFeatures.formatFinishedLine(document, offset, cancel), cancel);
  }

  private static List<TextEdit> edits(
      Document document, List<Replacement> replacements, CancelSignal cancel) {
    cancel.check();
    return WorkspaceEdits.edits(document, replacements);
  }
}
