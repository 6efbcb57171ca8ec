package org.cad0.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.refactor.Offer;
import org.cad0.ir.ide.refactor.RefactoringFeatures;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * Refactorings as code actions. What they change is found when one is chosen, where the client can
 * wait for it.
 */
final class RefactoringActions {

  /** LSP 3.18; LSP4J has no name for it. */
  static final String MOVE = CodeActionKind.Refactor + ".move";

  /** Names tried for a new file before the user has to make room. */
  private static final int MOST_NAMES = 1000;

  private final WorkspaceClientFeatures client;
  private final OpenDocuments documents;
  private final boolean resolves;
  private final boolean showsRefusals;

  RefactoringActions(ClientFeatures client, OpenDocuments documents) {
    this.client = client.workspace();
    this.documents = documents;
    this.resolves =
        client
            .codeActions()
            .map(CodeActionCapabilities::getResolveSupport)
            .filter(support -> support.getProperties().contains("edit"))
            .isPresent();
    this.showsRefusals =
        client.codeActions().map(CodeActionCapabilities::getDisabledSupport).orElse(false);
  }

  List<CodeAction> at(
      Snapshot snapshot, TextRange range, ActionFilter filter, CancelSignal cancel) {
    if (kinds().stream().noneMatch(kind -> filter.wants(kind))) {
      return List.of();
    }
    List<CodeAction> actions = new ArrayList<>();
    for (Offer offer : RefactoringFeatures.at(snapshot.document(), range, cancel)) {
      cancel.check();
      if (filter.wants(kind(offer.kind()))) {
        action(snapshot, range, offer, cancel).ifPresent(actions::add);
      }
    }
    return actions;
  }

  /** Adds what it changes to an action that has been made for this state of the document. */
  CodeAction resolve(Snapshot snapshot, CodeAction action, String key, CancelSignal cancel) {
    TextRange range = Key.read(key, snapshot).orElseThrow(Failures::changed);
    Offer offer =
        RefactoringFeatures.at(snapshot.document(), range, cancel).stream()
            .filter(found -> found.title().equals(action.getTitle()))
            .findFirst()
            .orElseThrow(Failures::changed);
    action.setEdit(edit(snapshot, offer.change(cancel)));
    return action;
  }

  /** Returns all kinds of refactorings. */
  static List<String> kinds() {
    return List.of(
        CodeActionKind.RefactorExtract,
        CodeActionKind.RefactorInline,
        MOVE,
        CodeActionKind.RefactorRewrite);
  }

  private Optional<CodeAction> action(
      Snapshot snapshot, TextRange range, Offer offer, CancelSignal cancel) {
    CodeAction action = new CodeAction(offer.title());
    action.setKind(kind(offer.kind()));
    if (offer.refusal().isPresent()) {
      action.setDisabled(new CodeActionDisabled(offer.refusal().get()));
      return showsRefusals ? Optional.of(action) : Optional.empty();
    }
    boolean canMakeFiles = client.createsFiles() && Uris.path(snapshot.uri()).isPresent();
    if (resolves && (canMakeFiles || offer.kind() != Offer.Kind.EXTRACT)) {
      action.setData(new ItemData(snapshot.uri(), Key.write(snapshot, range)).toJson());
      return Optional.of(action);
    }
    Offer.Change change = offer.change(cancel);
    if (change.file().isPresent() && !canMakeFiles) {
      return Optional.empty();
    }
    action.setEdit(edit(snapshot, change));
    return Optional.of(action);
  }

  private WorkspaceEdit edit(Snapshot snapshot, Offer.Change change) {
    return change
        .file()
        .map(
            file ->
                WorkspaceEdits.withFile(
                    snapshot, change.edits(), freeName(snapshot, file.name()), file.text()))
        .orElseGet(() -> WorkspaceEdits.of(client, snapshot, change.edits()));
  }

  /** Returns the address of a file next to the document that is not there yet. */
  private String freeName(Snapshot snapshot, String name) {
    Path document = Uris.path(snapshot.uri()).orElseThrow();
    int dot = name.lastIndexOf('.');
    for (int i = 1; i < MOST_NAMES; i++) {
      String numbered = i == 1 ? name : name.substring(0, dot) + "-" + i + name.substring(dot);
      Path file = document.resolveSibling(numbered);
      String uri = Uris.of(file);
      if (!Files.exists(file) && documents.find(uri).isEmpty()) {
        return uri;
      }
    }
    throw Failures.refused("There are too many files named like " + name + " already.");
  }

  private static String kind(Offer.Kind kind) {
    return switch (kind) {
      case EXTRACT -> CodeActionKind.RefactorExtract;
      case INLINE -> CodeActionKind.RefactorInline;
      case MOVE -> MOVE;
      case REWRITE -> CodeActionKind.RefactorRewrite;
    };
  }

  /** For which selection in which state of a document an action was made. */
  private static final class Key {
    private static final char SEPARATOR = ' ';

    private Key() {}

    static String write(Snapshot snapshot, TextRange range) {
      return ResultId.of(snapshot.document()) + SEPARATOR + range.start() + SEPARATOR + range.end();
    }

    /** Returns the selection if the document is still in that state. */
    static Optional<TextRange> read(String key, Snapshot snapshot) {
      int end = key.lastIndexOf(SEPARATOR);
      int start = key.lastIndexOf(SEPARATOR, end - 1);
      if (start < 0 || !key.substring(0, start).equals(ResultId.of(snapshot.document()))) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new TextRange(
                Integer.parseInt(key.substring(start + 1, end)),
                Integer.parseInt(key.substring(end + 1))));
      } catch (IllegalArgumentException notOurs) {
        return Optional.empty();
      }
    }
  }
}
