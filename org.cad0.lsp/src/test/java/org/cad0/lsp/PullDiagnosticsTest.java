package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics, for clients that ask for them. */
class PullDiagnosticsTest {
  private static final String URI = "untitled:Untitled-1";
  private static final String PULLING = "{\"textDocument\": {\"diagnostic\": {}}}";

  @TempDir Path folder;
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
  void aDocumentIsReportedOnce() {
    editor.initialize(PULLING, "{}");
    editor.open(URI, "C 1 1\n");
    DocumentDiagnosticReport first = pull(null);
    assertThat(codes(first.getLeft().getItems())).containsExactly("missing-argument");

    DocumentDiagnosticReport second = pull(first.getLeft().getResultId());
    assertThat(second.getRight().getResultId()).isEqualTo(first.getLeft().getResultId());

    editor.change(URI, new Range(new Position(0, 5), new Position(0, 5)), " 1");
    assertThat(pull(first.getLeft().getResultId()).getLeft().getItems()).isEmpty();
  }

  @Test
  void aClientThatPullsGetsNothingPushed() {
    editor.initialize(PULLING, "{}");
    editor.open(URI, "Q\n");
    assertThat(codes(pull(null).getLeft().getItems())).containsExactly("unknown-opcode");
    editor.close(URI);
    editor.shutDownAndExit();
    assertThat(server.exitCode()).isZero();
    assertThat(editor.client().published()).isEmpty();
  }

  @Test
  void aClientThatDoesNotPullGetsThemPushed() {
    editor.initialize();
    editor.open(URI, "Q\n");
    assertThat(editor.diagnosticCodes(URI)).containsExactly("unknown-opcode");
  }

  @Test
  void theWorkspaceIsItsFilesAndAllOpenDocuments() throws IOException {
    write("plate.cir", "C 1 1\n");
    write("sub/ball.vcadc", "S 4\n");
    write("notes.txt", "Q\n");
    write(".git/old.cir", "Q\n");
    write("node_modules/other/part.cir", "Q\n");
    editor.initialize(PULLING, "{}", List.of(folder));
    editor.open(uri("sub/ball.vcadc"), "Q\n");
    editor.open(URI, "S\n");

    Map<String, List<String>> found = new TreeMap<>();
    for (WorkspaceDocumentDiagnosticReport report : workspace(List.of()).getItems()) {
      found.put(report.getLeft().getUri(), codes(report.getLeft().getItems()));
    }
    assertThat(found)
        .isEqualTo(
            Map.of(
                uri("plate.cir"),
                List.of("missing-argument"),
                uri("sub/ball.vcadc"),
                List.of("unknown-opcode"),
                URI,
                List.of("missing-argument")));
  }

  @Test
  void whatTheClientKnowsOfTheWorkspaceIsNotSentAgain() throws IOException {
    write("plate.cir", "C 1 1\n");
    write("ball.cir", "S\n");
    write("gone.cir", "S\n");
    editor.initialize(PULLING, "{}", List.of(folder));
    List<PreviousResultId> known = known(workspace(List.of()));
    assertThat(known).hasSize(3);

    write("ball.cir", "S 4 # mended\n");
    Files.delete(folder.resolve("gone.cir"));
    List<WorkspaceDocumentDiagnosticReport> reports = workspace(known).getItems();
    assertThat(reports)
        .filteredOn(Either::isRight)
        .extracting(r -> r.getRight().getUri())
        .containsExactly(uri("plate.cir"));
    assertThat(reports)
        .filteredOn(Either::isLeft)
        .extracting(r -> r.getLeft().getUri())
        .containsExactlyInAnyOrder(uri("ball.cir"), uri("gone.cir"));
    assertThat(reports)
        .filteredOn(Either::isLeft)
        .allSatisfy(r -> assertThat(r.getLeft().getItems()).isEmpty());
  }

  @Test
  void reportsOfOpenDocumentsTellTheVersion() throws IOException {
    write("plate.cir", "C 1 1 1\n");
    editor.initialize(PULLING, "{}", List.of(folder));
    editor.open(URI, "");
    int version = editor.change(URI, new Range(new Position(0, 0), new Position(0, 0)), "S 4\n");
    assertThat(workspace(List.of()).getItems())
        .extracting(report -> report.getLeft().getVersion())
        .containsExactlyInAnyOrder(version, null);
  }

  @Test
  void aLargeWorkspaceIsReportedInParts() throws IOException {
    for (int i = 0; i < 150; i++) {
      write("part" + i + ".cir", "S 4\n");
    }
    editor.initialize(PULLING, "{}", List.of(folder));
    WorkspaceDiagnosticParams params = new WorkspaceDiagnosticParams(List.of());
    params.setPartialResultToken("part");
    WorkspaceDiagnosticReport rest =
        Editor.get(editor.server().getWorkspaceService().diagnostic(params));
    assertThat(rest.getItems()).isEmpty();
    List<ProgressParams> parts = editor.client().progress();
    assertThat(parts)
        .hasSize(3)
        .allSatisfy(p -> assertThat(p.getToken().getLeft()).isEqualTo("part"));
    assertThat(parts.toString()).contains(uri("part0.cir"), uri("part149.cir"));
  }

  @Test
  void whatCannotBeReadIsLeftOut() throws IOException {
    write("good.cir", "S 4\n");
    Path large = folder.resolve("large.cir");
    Files.writeString(large, "S 4\n");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(ProgramFiles.LARGEST_FILE + 1);
    }
    Files.createDirectory(folder.resolve("folder.cir"));
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createSymbolicLink(folder.resolve("loop"), folder);
      Files.createSymbolicLink(folder.resolve("dangling.cir"), folder.resolve("nothing.cir"));
    }
    editor.initialize(PULLING, "{}", List.of(folder, folder.resolve("missing")));
    assertThat(workspace(List.of()).getItems())
        .extracting(report -> report.getLeft().getUri())
        .containsExactly(uri("good.cir"));
    workspace(List.of());
    assertThat(editor.client().logged())
        .extracting(MessageParams::getMessage)
        .containsExactly(large + " is larger than 16 MB and is not checked.");
  }

  @Test
  void foldersComeAndGo() throws IOException {
    write("one/a.cir", "S 4\n");
    write("two/b.cir", "S 4\n");
    editor.initialize(PULLING, "{}", List.of(folder.resolve("one")));
    editor
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(
                    List.of(Editor.folder(folder.resolve("two"))),
                    List.of(Editor.folder(folder.resolve("one"))))));
    assertThat(workspace(List.of()).getItems())
        .extracting(report -> report.getLeft().getUri())
        .containsExactly(uri("two/b.cir"));
  }

  @Test
  void aWorkspaceReportCanBeCancelled() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("part" + i + ".cir", "S 4\n");
    }
    editor.initialize(PULLING, "{}", List.of(folder));
    int before = editor.answers().count();
    int asked = 20;
    for (int i = 0; i < asked; i++) {
      editor
          .server()
          .getWorkspaceService()
          .diagnostic(new WorkspaceDiagnosticParams(List.of()))
          .cancel(true);
    }
    // The first ones may be answered before the cancellation comes; they run one by one.
    assertThat(editor.answers().await(before, asked))
        .filteredOn(answer -> answer.getError() != null)
        .isNotEmpty()
        .allSatisfy(
            answer ->
                assertThat(answer.getError().getCode())
                    .isEqualTo(ResponseErrorCode.RequestCancelled.getValue()));
  }

  private DocumentDiagnosticReport pull(String previous) {
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(Editor.id(URI));
    params.setPreviousResultId(previous);
    return Editor.get(editor.server().getTextDocumentService().diagnostic(params));
  }

  private WorkspaceDiagnosticReport workspace(List<PreviousResultId> known) {
    return Editor.get(
        editor
            .server()
            .getWorkspaceService()
            .diagnostic(new WorkspaceDiagnosticParams(new ArrayList<>(known))));
  }

  private static List<PreviousResultId> known(WorkspaceDiagnosticReport report) {
    return report.getItems().stream()
        .map(item -> new PreviousResultId(item.getLeft().getUri(), item.getLeft().getResultId()))
        .toList();
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }
}
