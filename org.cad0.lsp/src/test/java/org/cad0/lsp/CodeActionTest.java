package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quick fixes, refactorings and renumbering, as an editor asks for them. */
class CodeActionTest {
  private static final String URI = "file:///plate.cir";
  private static final String LITERALS =
      """
      "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}
      """;
  private static final String PLAIN = "{\"textDocument\": {\"codeAction\": {" + LITERALS + "}}}";
  private static final String ABLE =
      "{\"textDocument\": {\"codeAction\": {"
          + LITERALS
          + ", \"disabledSupport\": true, \"resolveSupport\": {\"properties\": [\"edit\"]}}},"
          + " \"workspace\": {\"applyEdit\": true, \"workspaceEdit\":"
          + " {\"documentChanges\": true, \"resourceOperations\": [\"create\"]}}}";

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
  void aFindingIsMended() {
    editor.initialize(PLAIN, "{}");
    editor.open(URI, "C 10mm 5 5\n");
    CodeAction fix = actions(URI, 0, 4, CodeActionKind.QuickFix).get(0);
    assertThat(fix.getDiagnostics())
        .singleElement()
        .satisfies(finding -> assertThat(finding).isIn(editor.client().awaitDiagnostics(URI, 1)));
    assertThat(fix.getIsPreferred()).isTrue();
    apply(fix.getEdit());
    assertThat(editor.diagnosticCodes(URI)).isEmpty();
  }

  @Test
  void everythingThatLeavesNoDoubtIsMendedAtOnce() {
    editor.initialize(PLAIN, "{}");
    editor.open(URI, "C 10mm 5 5\nS 4mm\nU 0 1\n");
    assertThat(actions(URI, 0, 0, CodeActionKind.Refactor))
        .extracting(CodeAction::getKind)
        .doesNotContain(CodeActionRequests.FIX_ALL);
    CodeAction all = actions(URI, 2, 0, CodeActionKind.SourceFixAll).get(0);
    assertThat(all.getKind()).isEqualTo("source.fixAll.cad0");
    apply(all.getEdit());
    assertThat(editor.diagnosticCodes(URI)).isEmpty();
  }

  @Test
  void aProgramIsMadePortable() {
    editor.initialize(PLAIN, "{}");
    editor.open(URI, "C 9 9 9 # plate\nF 0 1\n");
    CodeAction portable = actions(URI, 0, 0, CodeActionKind.Source + ".makePortable").get(0);
    assertThat(portable.getKind()).isEqualTo("source.makePortable.cad0");
    apply(portable.getEdit());
    assertThat(editor.diagnosticCodes(URI)).isEmpty();
    assertThat(actions(URI, 0, 0, "source.makePortable.cad0")).isEmpty();
  }

  @Test
  void onlyTheKindsThatAreAskedForAreOffered() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "S 4\nT 0 1mm 2 3\n");
    assertThat(actions(URI, 1, 0, CodeActionKind.RefactorRewrite))
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action.getKind()).isEqualTo("refactor.rewrite"));
    assertThat(actions(URI, 1, 0, "source.organizeImports")).isEmpty();
    assertThat(actions(URI, 1, 5))
        .extracting(CodeAction::getKind)
        .contains("quickfix", "refactor.rewrite");
  }

  @Test
  void aRefactoringIsWorkedOutWhenItIsChosen() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "S 4\nC 1 1 1\nU 0 1\n");
    CodeAction move = action(URI, 1, 0, "up");
    assertThat(move.getKind()).isEqualTo("refactor.move");
    assertThat(move.getEdit()).isNull();
    apply(Editor.get(service().resolveCodeAction(move)).getEdit());
    assertThat(editor.hover(URI, 0, 0).getContents().getRight().getValue()).contains("Box");
    assertThat(editor.diagnosticCodes(URI)).isEmpty();
  }

  @Test
  void aRefactoringIsWorkedOutAtOnceForClientsThatDoNotAskAgain() {
    editor.initialize(PLAIN, "{}");
    editor.open(URI, "S 4\nC 1 1 1\nU 0 1\n");
    apply(action(URI, 1, 0, "up").getEdit());
    assertThat(editor.hover(URI, 0, 0).getContents().getRight().getValue()).contains("Box");
  }

  @Test
  void aRefactoringOfAnOlderTextIsRefused() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "S 4\nC 1 1 1\nU 0 1\n");
    CodeAction move = action(URI, 1, 0, "up");
    editor.change(URI, new Range(new Position(0, 2), new Position(0, 3)), "5");
    assertThatThrownBy(() -> service().resolveCodeAction(move).get(60, TimeUnit.SECONDS))
        .hasMessageContaining("has changed since");
  }

  @Test
  void whatCannotBeDoneIsToldToClientsThatShowIt() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "S 4\nT 0 1 2 3\nU 0 1\n");
    assertThat(actions(URI, 1, 0, CodeActionKind.Refactor))
        .filteredOn(action -> action.getDisabled() != null)
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action.getDisabled().getReason()).isNotBlank());
    try (InProcessServer plain = InProcessServer.start(() -> ScriptedModel.answering())) {
      plain.editor().initialize(PLAIN, "{}");
      plain.editor().open(URI, "S 4\nT 0 1 2 3\nU 0 1\n");
      assertThat(actions(plain.editor(), URI, 1, 0, CodeActionKind.Refactor))
          .allSatisfy(action -> assertThat(action.getDisabled()).isNull());
    }
  }

  @Test
  void aPartGetsAFileOfItsOwnNextToTheProgram(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("foot.cir"), "taken");
    String uri = folder.resolve("plate.cir").toUri().toString();
    editor.initialize(ABLE, "{}");
    editor.open(uri, "S 4\nT 0 1 2 3 \"foot\"\nC 1 1 1\nU 1 2\n");
    CodeAction extract = action(uri, 1, 0, "own file");
    WorkspaceEdit edit = Editor.get(service().resolveCodeAction(extract)).getEdit();
    String created = ((CreateFile) edit.getDocumentChanges().get(0).getRight()).getUri();
    assertThat(created).isEqualTo(folder.resolve("foot-2.cir").toUri().toString());
    var text = edit.getDocumentChanges().get(1).getLeft();
    assertThat(text.getTextDocument().getUri()).isEqualTo(created);
    assertThat(text.getEdits().get(0).getLeft().getNewText()).contains("S 4", "T 0 1 2 3");
  }

  @Test
  void aFileIsOnlyOfferedWhereItCanBeMade() {
    String program = "S 4\nT 0 1 2 3 \"foot\"\nC 1 1 1\nU 1 2\n";
    editor.initialize(ABLE, "{}");
    editor.open("untitled:Untitled-1", program);
    assertThat(actions("untitled:Untitled-1", 1, 0, CodeActionKind.Refactor))
        .extracting(CodeAction::getTitle)
        .noneMatch(title -> title.contains("own file"));
    try (InProcessServer plain = InProcessServer.start(() -> ScriptedModel.answering())) {
      plain.editor().initialize(PLAIN, "{}");
      plain.editor().open(URI, program);
      assertThat(actions(plain.editor(), URI, 1, 0, CodeActionKind.Refactor))
          .extracting(CodeAction::getTitle)
          .noneMatch(title -> title.contains("own file"));
    }
  }

  @Test
  void clientsThatOnlyKnowCommandsAreOfferedNothing() {
    editor.initialize();
    editor.open(URI, "C 10mm 5 5\n");
    assertThat(actions(URI, 0, 4)).isEmpty();
  }

  @Test
  void referencesFollowAnInsertedLineWhenTheUserAsks() {
    editor.initialize(PLAIN, "{}");
    editor.open(URI, "S 4\nC 1 1 1\nU 0 1\n");
    assertThat(actions(URI, 0, 0, CodeActionKind.QuickFix)).isEmpty();
    editor.change(URI, new Range(new Position(0, 0), new Position(0, 0)), "Y 1 2\n");
    CodeAction follow = action(URI, 0, 0, "follow");
    apply(follow.getEdit());
    assertThat(editor.hover(URI, 3, 2).getContents().getRight().getValue()).contains("Sphere");
    assertThat(actions(URI, 0, 0, CodeActionKind.QuickFix))
        .extracting(CodeAction::getTitle)
        .noneMatch(title -> title.contains("follow"));
  }

  @Test
  void referencesFollowByThemselvesWhereTheUserWantsIt() {
    editor.initialize(ABLE, "{\"renumbering\": {\"automatic\": true}}");
    editor.open(URI, "S 4\nC 1 1 1\nU 0 1\n");
    int version = editor.change(URI, new Range(new Position(0, 0), new Position(0, 0)), "Y 1 2\n");
    WorkspaceEdit edit = editor.client().awaitEdit();
    assertThat(edit.getDocumentChanges().get(0).getLeft().getTextDocument().getVersion())
        .isEqualTo(version);
    apply(edit);
    assertThat(editor.hover(URI, 3, 2).getContents().getRight().getValue()).contains("Sphere");
  }

  private CodeAction action(String uri, int line, int column, String title) {
    List<CodeAction> actions = actions(uri, line, column);
    return actions.stream()
        .filter(action -> action.getTitle().contains(title) && action.getDisabled() == null)
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is not among " + actions));
  }

  private List<CodeAction> actions(String uri, int line, int column, String... only) {
    return actions(editor, uri, line, column, only);
  }

  private static List<CodeAction> actions(
      Editor editor, String uri, int line, int column, String... only) {
    Position position = new Position(line, column);
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(Editor.id(uri), new Range(position, position), context)))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  /** Makes the changes as one change of the document, the last one first. */
  private void apply(WorkspaceEdit edit) {
    List<TextEdit> edits =
        edit.getDocumentChanges() == null
            ? edit.getChanges().get(URI)
            : edit.getDocumentChanges().get(0).getLeft().getEdits().stream()
                .map(Either::getLeft)
                .toList();
    editor.change(
        URI,
        edits.reversed().stream()
            .map(
                change ->
                    new TextDocumentContentChangeEvent(change.getRange(), change.getNewText()))
            .toList());
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }
}
