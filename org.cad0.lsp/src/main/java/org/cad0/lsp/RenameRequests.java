package org.cad0.lsp;

import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.ide.navigation.RenameEdits;
import org.cad0.ir.ide.navigation.RenamePreparation;
import org.cad0.ir.ide.navigation.RenameRefusal;
import org.cad0.ir.ide.navigation.RenameWord;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Renaming. What cannot be renamed fails with the reason. */
final class RenameRequests {

  private RenameRequests() {}

  /**
   * Returns the word that can be renamed; null, as the protocol has it, where nothing has a name.
   */
  static PrepareRenameResult prepare(Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    Optional<RenamePreparation> preparation =
        NavigationFeatures.prepareRename(document, Positions.offset(document, position), cancel);
    return preparation.map(found -> translate(document, found)).orElse(null);
  }

  static WorkspaceEdit rename(
      WorkspaceClientFeatures client,
      Snapshot snapshot,
      Position position,
      String name,
      CancelSignal cancel) {
    Document document = snapshot.document();
    int offset = Positions.offset(document, position);
    return switch (NavigationFeatures.rename(document, offset, name, cancel)) {
      case RenameEdits edits -> WorkspaceEdits.of(client, snapshot, edits.replacements());
      case RenameRefusal refusal -> throw Failures.refused(refusal.reason());
    };
  }

  private static PrepareRenameResult translate(Document document, RenamePreparation preparation) {
    return switch (preparation) {
      case RenameWord word ->
          new PrepareRenameResult(Positions.of(document, word.range()), word.placeholder());
      case RenameRefusal refusal -> throw Failures.refused(refusal.reason());
    };
  }
}
