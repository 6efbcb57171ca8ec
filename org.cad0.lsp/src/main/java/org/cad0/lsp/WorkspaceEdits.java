package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cad0.ir.ide.Document;
import org.cad0.ir.text.Replacement;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of documents in the form that the client can make, each in one step. */
final class WorkspaceEdits {
  private static final Position START = new Position(0, 0);

  private WorkspaceEdits() {}

  /** Returns the changes of one document; for this version of it, where the client can tell. */
  static WorkspaceEdit of(
      WorkspaceClientFeatures client, Snapshot snapshot, List<Replacement> replacements) {
    List<TextEdit> edits = edits(snapshot.document(), replacements);
    return client.versionedEdits()
        ? inSteps(List.of(Either.forLeft(versioned(snapshot, edits))))
        : new WorkspaceEdit(Map.of(snapshot.uri(), edits));
  }

  /** Returns the changes of one document and a new one. For clients that can create files. */
  static WorkspaceEdit withFile(
      Snapshot snapshot, List<Replacement> replacements, String uri, String text) {
    List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
    steps.add(Either.forRight(new CreateFile(uri)));
    steps.add(
        Either.forLeft(
            new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, null),
                List.of(Either.forLeft(new TextEdit(new Range(START, START), text))))));
    if (!replacements.isEmpty()) {
      steps.add(Either.forLeft(versioned(snapshot, edits(snapshot.document(), replacements))));
    }
    return inSteps(steps);
  }

  private static WorkspaceEdit inSteps(List<Either<TextDocumentEdit, ResourceOperation>> steps) {
    WorkspaceEdit edit = new WorkspaceEdit(steps);
    // LSP4J sends an empty map along otherwise.
    edit.setChanges(null);
    return edit;
  }

  static List<TextEdit> edits(Document document, List<Replacement> replacements) {
    return replacements.stream()
        .map(change -> new TextEdit(Positions.of(document, change.range()), change.text()))
        .toList();
  }

  private static TextDocumentEdit versioned(Snapshot snapshot, List<TextEdit> edits) {
    return new TextDocumentEdit(
        new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version()),
        edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList());
  }
}
