package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.fix.FixFeatures;
import org.cad0.ir.ide.fix.QuickFix;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;

/** Code actions: what mends findings, what refactors, and what lets references follow. */
final class CodeActionRequests {

  /** Kind of the action that makes every safe fix. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".cad0";

  /** Kind of the action that writes a program as vcad reads it. */
  static final String MAKE_PORTABLE = CodeActionKind.Source + ".makePortable.cad0";

  private static final String FIX_ALL_TITLE = "Fix everything that leaves no doubt";
  private static final String MAKE_PORTABLE_TITLE = "Make the program portable";
  private static final String RENUMBER_TITLE =
      "Let references follow what was inserted, deleted or moved";

  private final boolean understood;
  private final WorkspaceClientFeatures client;
  private final DiagnosticTranslation diagnostics;
  private final RefactoringActions refactorings;
  private final RenumberingWatch renumbering;

  CodeActionRequests(
      ClientFeatures client,
      DiagnosticTranslation diagnostics,
      OpenDocuments documents,
      RenumberingWatch renumbering) {
    this.understood =
        client.codeActions().map(CodeActionCapabilities::getCodeActionLiteralSupport).isPresent();
    this.client = client.workspace();
    this.diagnostics = diagnostics;
    this.refactorings = new RefactoringActions(client, documents);
    this.renumbering = renumbering;
  }

  /** Returns what can be done at a place; nothing for clients that only know commands. */
  List<CodeAction> at(Snapshot snapshot, CodeActionParams params, CancelSignal cancel) {
    if (!understood) {
      return List.of();
    }
    ActionFilter filter = ActionFilter.of(params.getContext());
    TextRange range = Positions.range(snapshot.document(), params.getRange());
    List<CodeAction> actions = new ArrayList<>();
    if (filter.wants(CodeActionKind.QuickFix)) {
      addRenumbering(snapshot, actions);
      addFixes(snapshot, range, actions, cancel);
    }
    if (filter.isNamed(FIX_ALL)) {
      addFixAll(snapshot, actions, cancel);
    }
    if (filter.isNamed(MAKE_PORTABLE)) {
      addMakePortable(snapshot, actions, cancel);
    }
    actions.addAll(refactorings.at(snapshot, range, filter, cancel));
    return actions;
  }

  /**
   * Adds the edit to an action.
   *
   * @param key what {@link RefactoringActions} has sent along with it
   */
  CodeAction resolve(Snapshot snapshot, CodeAction action, String key, CancelSignal cancel) {
    return refactorings.resolve(snapshot, action, key, cancel);
  }

  private void addRenumbering(Snapshot snapshot, List<CodeAction> actions) {
    List<Replacement> edits = renumbering.pending(snapshot);
    if (!edits.isEmpty()) {
      actions.add(action(RENUMBER_TITLE, CodeActionKind.QuickFix, snapshot, edits));
    }
  }

  private void addFixes(
      Snapshot snapshot, TextRange range, List<CodeAction> actions, CancelSignal cancel) {
    Document document = snapshot.document();
    for (QuickFix fix : FixFeatures.quickFixes(document, range, cancel)) {
      cancel.check();
      CodeAction action = action(fix.title(), CodeActionKind.QuickFix, snapshot, fix.edits());
      action.setDiagnostics(List.of(diagnostics.of(snapshot.uri(), document, fix.diagnostic())));
      if (fix.preferred()) {
        action.setIsPreferred(true);
      }
      actions.add(action);
    }
  }

  private void addFixAll(Snapshot snapshot, List<CodeAction> actions, CancelSignal cancel) {
    List<Replacement> edits = FixFeatures.fixAll(snapshot.document(), cancel);
    if (!edits.isEmpty()) {
      actions.add(action(FIX_ALL_TITLE, FIX_ALL, snapshot, edits));
    }
  }

  private void addMakePortable(Snapshot snapshot, List<CodeAction> actions, CancelSignal cancel) {
    List<Replacement> edits = FixFeatures.makePortable(snapshot.document(), cancel);
    if (!edits.isEmpty()) {
      actions.add(action(MAKE_PORTABLE_TITLE, MAKE_PORTABLE, snapshot, edits));
    }
  }

  private CodeAction action(String title, String kind, Snapshot snapshot, List<Replacement> edits) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(WorkspaceEdits.of(client, snapshot, edits));
    return action;
  }
}
