package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.Hint;
import org.cad0.ir.ide.HintOptions;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Inlay hints. */
final class HintRequests {

  private HintRequests() {}

  static List<InlayHint> hints(
      Snapshot snapshot, Range visible, HintOptions options, CancelSignal cancel) {
    Document document = snapshot.document();
    List<InlayHint> hints = new ArrayList<>();
    for (Hint hint :
        LanguageFeatures.hints(document, Positions.range(document, visible), options, cancel)) {
      InlayHint shown =
          new InlayHint(Positions.at(document, hint.offset()), Either.forLeft(hint.label()));
      shown.setTooltip(hint.tooltip());
      shown.setPaddingLeft(hint.kind() == Hint.Kind.NODE_NUMBER);
      shown.setPaddingRight(hint.kind() == Hint.Kind.ARGUMENT_NAME);
      hints.add(shown);
    }
    return hints;
  }
}
