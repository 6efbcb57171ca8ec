package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways through a document and through the workspace. */
class NavigationTest {
  private static final String URI = "file:///plate.cir";
  private static final String PLATE = "C 50 30 5 \"base\"\nY 2 9\nD 0 1\nROOT 2 default\n";
  private static final String VERSIONED =
      "{\"workspace\": {\"workspaceEdit\": {\"documentChanges\": true}}}";

  private InProcessServer server;
  private Editor editor;

  @BeforeEach
  void start() {
    server = InProcessServer.start(() -> ScriptedModel.answering());
    editor = server.editor();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void highlightsTellDefinitionFromUse() {
    editor.initialize();
    editor.open(URI, PLATE);
    List<? extends DocumentHighlight> highlights =
        Editor.get(
            service().documentHighlight(new DocumentHighlightParams(Editor.id(URI), at(2, 2))));
    assertThat(highlights)
        .isEqualTo(
            List.of(
                new DocumentHighlight(range(0, 0, 0, 1), DocumentHighlightKind.Write),
                new DocumentHighlight(range(2, 2, 2, 3), DocumentHighlightKind.Read)));
  }

  @Test
  void aNodeIsRenamedForThisVersion() {
    editor.initialize(VERSIONED, "{}");
    editor.open(URI, PLATE);
    int version = editor.change(URI, range(4, 0, 4, 0), "# end\n");
    var word =
        Editor.get(service().prepareRename(new PrepareRenameParams(Editor.id(URI), at(0, 12))));
    assertThat(word.getSecond().getPlaceholder()).isEqualTo("base");

    WorkspaceEdit edit = Editor.get(rename(at(0, 12), "foot"));
    TextDocumentEdit change = edit.getDocumentChanges().get(0).getLeft();
    assertThat(change.getTextDocument().getVersion()).isEqualTo(version);
    assertThat(change.getEdits())
        .extracting(text -> text.getLeft())
        .allSatisfy(text -> assertThat(text.getNewText()).contains("foot"));
  }

  @Test
  void aNodeIsRenamedForClientsWithoutVersions() {
    editor.initialize();
    editor.open(URI, PLATE);
    List<TextEdit> edits = Editor.get(rename(at(0, 12), "foot")).getChanges().get(URI);
    assertThat(edits).isNotEmpty();
  }

  @Test
  void whatCannotBeRenamedIsToldWhy() {
    editor.initialize();
    editor.open(URI, PLATE);
    assertFails(rename(at(0, 12), "a\nb"));
    assertThat(
            Editor.get(service().prepareRename(new PrepareRenameParams(Editor.id(URI), at(4, 0)))))
        .isNull();
    assertFails(rename(at(4, 0), "x"));
  }

  @Test
  void aStatementIsMadeOfWhatItNames() {
    editor.initialize();
    editor.open(URI, PLATE);
    CallHierarchyItem cut =
        Editor.get(
                service()
                    .prepareCallHierarchy(new CallHierarchyPrepareParams(Editor.id(URI), at(2, 0))))
            .get(0);
    assertThat(cut.getName()).isEqualTo("2 Difference");
    assertThat(
            Editor.get(
                service().callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(cut))))
        .extracting(call -> call.getTo().getName())
        .containsExactly("0 base", "1 Cylinder");
    assertThat(
            Editor.get(
                service().callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(cut))))
        .singleElement()
        .satisfies(call -> assertThat(call.getFromRanges()).containsExactly(range(3, 5, 3, 6)));
  }

  @Test
  void sketchesAndCommentsFold() {
    editor.initialize("{\"textDocument\": {\"foldingRange\": {\"rangeLimit\": 1}}}", "{}");
    editor.open(URI, "# a\n# b\nSK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n  L 9 0 0 9\nEND\n");
    List<FoldingRange> folds =
        Editor.get(service().foldingRange(new FoldingRangeRequestParams(Editor.id(URI))));
    assertThat(folds)
        .singleElement()
        .satisfies(
            fold -> {
              assertThat(fold.getStartLine()).isZero();
              assertThat(fold.getEndLine()).isEqualTo(1);
              assertThat(fold.getKind()).isEqualTo("comment");
            });
  }

  @Test
  void aSelectionGrowsToTheWholeText() {
    editor.initialize();
    editor.open(URI, PLATE);
    List<SelectionRange> selections =
        Editor.get(
            service()
                .selectionRange(
                    new SelectionRangeParams(Editor.id(URI), List.of(at(0, 3), at(99, 99)))));
    assertThat(selections).hasSize(2);
    SelectionRange outer = selections.get(0);
    assertThat(outer.getRange()).isEqualTo(range(0, 2, 0, 4));
    while (outer.getParent() != null) {
      outer = outer.getParent();
    }
    assertThat(outer.getRange()).isEqualTo(range(0, 0, 4, 0));
  }

  @Test
  void symbolsOfTheWorkspaceAreThoseOfFilesAndOpenDocuments(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.cir"), "S 4 \"ball\"\n");
    Files.writeString(folder.resolve("b.cir"), "S 4 \"ball on disk\"\n");
    String open = folder.resolve("b.cir").toUri().toString();
    editor.initialize("{}", "{}", List.of(folder));
    editor.open(open, "S 4 \"ball in editor\"\n");
    List<? extends WorkspaceSymbol> symbols =
        Editor.get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("ball")))
            .getRight();
    assertThat(symbols)
        .extracting(WorkspaceSymbol::getName)
        .containsExactlyInAnyOrder("0 ball", "0 ball in editor");
    assertThat(symbols)
        .extracting(symbol -> symbol.getLocation().getLeft().getUri())
        .contains(open);
  }

  private CompletableFuture<WorkspaceEdit> rename(Position position, String name) {
    return service().rename(new RenameParams(Editor.id(URI), position, name));
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }

  private static void assertFails(CompletableFuture<?> answer) {
    assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            refusal -> {
              assertThat(refusal.getResponseError().getCode())
                  .isEqualTo(ResponseErrorCode.RequestFailed.getValue());
              assertThat(refusal.getResponseError().getMessage()).isNotBlank();
            });
  }

  private static Position at(int line, int column) {
    return new Position(line, column);
  }

  private static Range range(int line, int column, int endLine, int endColumn) {
    return new Range(at(line, column), at(endLine, endColumn));
  }
}
