package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings, folders and files of the workspace. */
class WorkspaceTest {
  private static final String URI = "file:///plate.cir";
  private static final String ABLE =
      """
      {"workspace": {
        "configuration": true,
        "didChangeConfiguration": {"dynamicRegistration": true},
        "didChangeWatchedFiles": {"dynamicRegistration": true},
        "diagnostics": {"refreshSupport": true},
        "inlayHint": {"refreshSupport": true},
        "semanticTokens": {"refreshSupport": true}}}
      """;
  private static final String NO_NUMBERS = "{\"inlayHints\": {\"nodeNumbers\": false}}";

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
  void aClientThatCanDoNothingIsAskedNothing() {
    editor.initialize();
    editor.server().getWorkspaceService().didChangeConfiguration(changed("{\"cad0\": {}}"));
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
    editor.open(URI, "S 4\n");
    assertThat(hints()).containsExactly("#0");
    assertThat(editor.client().asked()).isEmpty();
  }

  @Test
  void settingsAreAskedForWhereTheClientKeepsThem() {
    editor.client().setSettings(NO_NUMBERS);
    editor.initialize(ABLE, "{}");
    editor.client().awaitRequest("configuration cad0");
    editor.client().awaitRequest("refresh inlay hints");
    editor.open(URI, "S 4\n");
    assertThat(hints()).isEmpty();

    editor.client().setSettings("{\"semanticTokens\": {\"enabled\": false}}");
    // As VS Code says it; LSP4J's own client would leave the null out.
    server.sendMessage(
        """
        {"jsonrpc": "2.0", "method": "workspace/didChangeConfiguration", "params": {"settings": null}}
        """);
    editor.client().awaitRequest("configuration cad0");
    editor.client().awaitRequest("refresh inlay hints");
    editor.client().awaitRequest("refresh semantic tokens");
    assertThat(hints()).containsExactly("#0");
  }

  @Test
  void settingsOfTheStartHoldForWhatTheClientDoesNotTell() {
    editor.client().setSettings("null");
    editor.initialize(ABLE, NO_NUMBERS);
    editor.client().awaitRequest("configuration cad0");
    editor.open(URI, "S 4\n");
    assertThat(hints()).isEmpty();
  }

  @Test
  void settingsAreTakenAsSentWhereTheClientKeepsNone() {
    editor.initialize();
    editor.open(URI, "S 4\n");
    assertThat(hints()).containsExactly("#0");
    editor
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(changed("{\"cad0\": " + NO_NUMBERS + "}"));
    assertThat(hints()).isEmpty();
    editor.server().getWorkspaceService().didChangeConfiguration(changed("{\"other\": {}}"));
    assertThat(hints()).isEmpty();
  }

  @Test
  void changedFilesHaveTheClientAskAgain() {
    editor.initialize(ABLE, "{}");
    editor.client().awaitRequest("workspace/didChangeWatchedFiles");
    editor.client().awaitRequest("workspace/didChangeConfiguration");
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent("file:///other.cir", FileChangeType.Changed))));
    editor.client().awaitRequest("refresh diagnostics");
  }

  @Test
  void aClientWithoutFoldersIsServed() {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    editor.initialize(params);
    editor.open("untitled:Untitled-1", "Q\n");
    assertThat(editor.diagnosticCodes("untitled:Untitled-1")).containsExactly("unknown-opcode");
  }

  private List<String> hints() {
    Range all = new Range(new Position(0, 0), new Position(9, 0));
    return Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .inlayHint(new InlayHintParams(Editor.id(URI), all)))
        .stream()
        .map(hint -> hint.getLabel().getLeft())
        .toList();
  }

  private static DidChangeConfigurationParams changed(String json) {
    return new DidChangeConfigurationParams(JsonParser.parseString(json));
  }
}
