package org.cad0.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cad0.ir.ide.Document;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, the server goes on. */
class RobustnessTest {
  private static final String URI = "file:///part.cir";

  private InProcessServer server;
  private Editor editor;

  @BeforeEach
  void start() {
    server = InProcessServer.start(() -> ScriptedModel.answering("S 4"));
    editor = server.editor();
    editor.initialize();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cad0/unknown", "textDocument/moniker", "textDocument/linkedEditingRange"})
  void aRequestThatIsNotOfferedIsRefused(String method) {
    var parameters = new HoverParams(new TextDocumentIdentifier(URI), new Position(0, 0));
    assertThatThrownBy(
            () -> editor.endpoint().request(method, parameters).get(60, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            refusal ->
                assertThat(refusal.getResponseError().getCode())
                    .isEqualTo(ResponseErrorCode.MethodNotFound.getValue()));
    assertStillWorks();
  }

  @Test
  void unknownNotificationsAreIgnored() {
    editor.endpoint().notify("cad0/unknown", new Object());
    editor.endpoint().notify("$/unknown", new Object());
    editor
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(new Object()));
    assertStillWorks();
  }

  @Test
  void malformedMessagesAreSurvived() {
    for (String body :
        List.of(
            "{",
            "[]",
            "null",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"textDocument/hover\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/hover\",\"params\":"
                + "{\"textDocument\":{\"uri\":\"x\"},\"position\":{\"line\":1e99,\"character\":0}}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":null}")) {
      server.sendMessage(body);
    }
    assertStillWorks();
  }

  @Test
  void everyPositionIsAnswered() {
    String text = "# a\r\nC 9 9 9 \"𝔸\"\nT 0 1 2 3\nSK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\nEND\nQ \"";
    editor.open(URI, text);
    Random random = new Random(1);
    int before = editor.answers().count();
    int asked = 0;
    for (int i = 0; i < 100; i++) {
      asked += requests(URI, position(random)).size();
    }
    assertAnswered(before, asked);
    assertStillWorks();
  }

  @Test
  void editsAnywhereLeaveTheTextThatTheClientHas() {
    Random random = new Random(2);
    Document expected = Document.of("C 9 9 9\r\nT 0 1 2 3\n");
    editor.open(URI, expected.text());
    for (int i = 0; i < 300; i++) {
      Range range = new Range(position(random), position(random));
      String text = List.of("", "S 1\n", "Q", "\r", "\n", "\"", "T 0 0 0").get(i % 7);
      editor.change(URI, range, text);
      expected = expected.withChange(Positions.range(expected, range), text);
    }
    assertThat(editor.diagnosticCodes(URI))
        .isEqualTo(expected.program().diagnostics().stream().map(d -> d.code().id()).toList());
  }

  @Test
  void documentsThatAreNotOpenAreAnswered() {
    editor.change(
        "file:///never-opened.cir", new Range(new Position(0, 0), new Position(0, 0)), "");
    editor.close("file:///never-opened.cir");
    int before = editor.answers().count();
    int asked = 0;
    for (String uri : List.of("file:///never-opened.cir", "untitled:Untitled-1", "", "%", "a b")) {
      asked += requests(uri, new Position(0, 0)).size();
    }
    assertAnswered(before, asked);
    assertStillWorks();
  }

  @Test
  void aThousandDocumentsAreServed() {
    List<String> uris =
        IntStream.range(0, 1000).mapToObj(i -> "file:///part" + i + ".cir").toList();
    uris.forEach(uri -> editor.open(uri, "S 4\nQ\n"));
    uris.forEach(uri -> assertThat(editor.diagnosticCodes(uri)).containsExactly("unknown-opcode"));
    WorkspaceDiagnosticParams all = new WorkspaceDiagnosticParams(List.of());
    assertThat(Editor.get(editor.server().getWorkspaceService().diagnostic(all)).getItems())
        .hasSize(uris.size());
    uris.forEach(editor::close);
    editor.client().awaitCleared(uris.getLast());
    assertThat(Editor.get(editor.server().getWorkspaceService().diagnostic(all)).getItems())
        .isEmpty();
    assertStillWorks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: x", "Content-Length: -7", "Other: 7"})
  void aMessageWithoutALengthIsSkipped(String header) {
    server.send((header + "\r\n\r\n").getBytes(UTF_8));
    assertStillWorks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1", "Content-Length: 2147483647"})
  void aWrongLengthNeverKeepsTheServerFromEnding(String header) {
    server.send((header + "\r\n\r\n{}").getBytes(UTF_8));
    editor.open(URI, "Q\n");
    assertThat(server.closeInput()).isEqualTo(1);
  }

  @Test
  void aStormOfCancelledRequestsIsAnswered() {
    editor.open(URI, "C 9 9 9\n" + "T 0 1 2 3\n".repeat(2000));
    int before = editor.answers().count();
    int asked = 0;
    for (int i = 0; i < 50; i++) {
      for (CompletableFuture<?> request : requests(URI, new Position(i, 2))) {
        request.cancel(true);
        asked++;
      }
    }
    assertAnswered(before, asked);
    assertStillWorks();
  }

  /**
   * Waits for answers. What is cancelled may have been answered before; what cannot be renamed
   * fails with the reason.
   */
  private void assertAnswered(int before, int asked) {
    assertThat(editor.answers().await(before, asked))
        .filteredOn(answer -> answer.getError() != null)
        .extracting(answer -> answer.getError().getCode())
        .isSubsetOf(
            ResponseErrorCode.RequestCancelled.getValue(),
            ResponseErrorCode.RequestFailed.getValue());
  }

  private void assertStillWorks() {
    editor.open("file:///proof.cir", "S 4 5 6\nQ");
    assertThat(editor.diagnosticCodes("file:///proof.cir")).contains("unknown-opcode");
    assertThat(editor.hover("file:///proof.cir", 0, 0)).isNotNull();
    assertThat(Editor.texts(editor.inlineCompletion("file:///proof.cir", 1, 0))).isEmpty();
  }

  private List<CompletableFuture<?>> requests(String uri, Position position) {
    Range range = new Range(position, new Position(3, 0));
    return AllRequests.METHODS.stream()
        .<CompletableFuture<?>>map(
            method -> editor.endpoint().request(method, AllRequests.parameters(uri, range, "name")))
        .toList();
  }

  private static Position position(Random random) {
    int line = random.nextInt(10) == 0 ? random.nextInt() : random.nextInt(-1, 9);
    int column = random.nextInt(10) == 0 ? random.nextInt() : random.nextInt(-1, 20);
    return new Position(line, column);
  }
}
