package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantic tokens: all, a part, and what has changed. */
class TokensTest {
  private static final String URI = "file:///plate.cir";
  private static final String DELTAS =
      """
      {"textDocument": {"semanticTokens": {
        "requests": {"full": {"delta": true}},
        "tokenTypes": [], "tokenModifiers": [], "formats": []}}}
      """;

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

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 'S 9\n'",
    "1, 2, 1, 3, '17'",
    "2, 0, 3, 0, ''",
    "0, 0, 4, 0, ''",
    "4, 0, 4, 0, 'T 0 1 2 3'",
    "0, 0, 0, 0, ''"
  })
  void changesLeadToTheTokensOfTheNewText(
      int line, int column, int endLine, int endColumn, String text) {
    editor.initialize(DELTAS, "{}");
    editor.open(URI, "# a\nS 4\nS 4\nU 0 1\n");
    SemanticTokens before = full();
    editor.change(
        URI, new Range(new Position(line, column), new Position(endLine, endColumn)), text);
    SemanticTokensDelta delta = changes(before.getResultId()).getRight();
    List<Integer> data = new ArrayList<>(before.getData());
    for (SemanticTokensEdit edit : delta.getEdits()) {
      List<Integer> replaced =
          data.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount());
      replaced.clear();
      replaced.addAll(edit.getData());
    }
    assertThat(data).isEqualTo(full().getData());
  }

  @Test
  void whatIsNotKnownIsSentWhole() {
    editor.initialize(DELTAS, "{}");
    editor.open(URI, "S 4\n");
    assertThat(changes("other").getLeft().getData()).hasSize(10);
    String known = full().getResultId();
    editor.close(URI);
    editor.open(URI, "S 4\n");
    assertThat(changes(known).isLeft()).isTrue();
  }

  @Test
  void clientsThatDoNotAskForChangesGetNoNames() {
    editor.initialize();
    editor.open(URI, "S 4\n");
    assertThat(full().getResultId()).isNull();
  }

  @Test
  void aRangeHasTheTokensOfItsLines() {
    editor.initialize();
    editor.open(URI, "S 4\nS 5\nS 6\n");
    Range second = new Range(new Position(1, 1), new Position(1, 2));
    assertThat(
            Editor.get(
                    service()
                        .semanticTokensRange(new SemanticTokensRangeParams(Editor.id(URI), second)))
                .getData())
        .containsExactly(1, 0, 1, 0, 0, 0, 2, 1, 3, 0);
  }

  @Test
  void theyCanBeSwitchedOff() {
    editor.initialize(DELTAS, "{\"semanticTokens\": {\"enabled\": false}}");
    editor.open(URI, "S 4\n");
    assertThat(full().getData()).isEmpty();
    assertThat(changes("1").getLeft().getData()).isEmpty();
  }

  private SemanticTokens full() {
    return Editor.get(service().semanticTokensFull(new SemanticTokensParams(Editor.id(URI))));
  }

  private Either<SemanticTokens, SemanticTokensDelta> changes(String previous) {
    return Editor.get(
        service().semanticTokensFullDelta(new SemanticTokensDeltaParams(Editor.id(URI), previous)));
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }
}
