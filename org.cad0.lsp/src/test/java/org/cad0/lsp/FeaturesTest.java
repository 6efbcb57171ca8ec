package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each request of the protocol, answered. */
class FeaturesTest {
  private static final String URI = "file:///plate.cir";
  private static final String RICH_CLIENT =
      """
      {"textDocument": {
        "completion": {"completionItem": {
          "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"]}},
        "hover": {"contentFormat": ["markdown"]},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}
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

  @Test
  void diagnosticsFollowEveryChange() {
    editor.initialize();
    editor.open(URI, "C 50 30\nT 0 1 2 3\n");
    assertThat(editor.diagnosticCodes(URI)).containsExactly("missing-argument");

    editor.change(URI, range(0, 7, 0, 7), " 5");
    assertThat(editor.diagnosticCodes(URI)).isEmpty();

    editor.change(URI, List.of(new TextDocumentContentChangeEvent("Q 1\n")));
    assertThat(editor.diagnosticCodes(URI)).containsExactly("unknown-opcode");

    editor.close(URI);
    editor.client().awaitCleared(URI);
  }

  @Test
  void diagnosticsNeverRunBehind() {
    editor.initialize();
    editor.open(URI, "C 1 1 1\n" + "T 0 1 2 3\n".repeat(2000));
    for (int i = 0; i < 300; i++) {
      editor.change(URI, range(i, 0, i, 0), i % 2 == 0 ? "Q" : "");
    }
    int last = editor.change(URI, List.of(new TextDocumentContentChangeEvent("T 0 1 2 3\n")));
    assertThat(editor.diagnosticCodes(URI)).containsExactly("self-reference");
    List<Integer> versions =
        editor.client().published().stream().map(PublishDiagnosticsParams::getVersion).toList();
    assertThat(versions).isSorted().doesNotHaveDuplicates().endsWith(last);
  }

  @Test
  void aDiagnosticTellsCodePlaceAndWhatToDo() {
    editor.initialize();
    editor.open(URI, "C 50 30 5\r\n# ⌀ 𝔸\r\nT 7 1 2 3\r\n");
    assertThat(editor.client().awaitDiagnostics(URI, 1))
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.getSource()).isEqualTo("cad0");
              assertThat(diagnostic.getRange()).isEqualTo(range(2, 2, 2, 3));
              assertThat(diagnostic.getMessage().getLeft()).contains("There is no node 7");
            });
  }

  @Test
  void severalChangesInOneMessageApplyInOrder() {
    editor.initialize();
    editor.open(URI, "C 1 1 1\n");
    editor.change(
        URI,
        List.of(
            new TextDocumentContentChangeEvent(range(1, 0, 1, 0), "T 0 1 2 3\n"),
            new TextDocumentContentChangeEvent(range(1, 2, 1, 3), "5")));
    assertThat(editor.diagnosticCodes(URI)).containsExactly("missing-node");
  }

  @Test
  void completionUsesPlaceholdersAndMarkdownWhereTheClientKnowsThem() {
    editor.initialize(RICH_CLIENT, "{}");
    editor.open(URI, "C 50 30 5\n\nT ");
    CompletionItem cylinder = item(editor.completion(URI, 1, 0), "Y");
    assertThat(cylinder.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
    assertThat(cylinder.getTextEdit().getLeft().getNewText()).isEqualTo("Y ${1:r} ${2:h}");
    assertThat(cylinder.getDocumentation().getRight().getKind()).isEqualTo(MarkupKind.MARKDOWN);

    CompletionItem node = item(editor.completion(URI, 2, 2), "0");
    assertThat(node.getDetail()).isEqualTo("C 50 30 5   Box");
    assertThat(node.getTextEdit().getLeft().getRange()).isEqualTo(range(2, 2, 2, 2));
  }

  @Test
  void completionIsPlainForOtherClients() {
    editor.initialize();
    editor.open(URI, "");
    CompletionItem cylinder = item(editor.completion(URI, 0, 0), "Y");
    assertThat(cylinder.getInsertTextFormat()).isEqualTo(InsertTextFormat.PlainText);
    assertThat(cylinder.getTextEdit().getLeft().getNewText()).isEqualTo("Y ");
    assertThat(cylinder.getDocumentation().getRight().getKind()).isEqualTo(MarkupKind.PLAINTEXT);
    assertThat(cylinder.getDocumentation().getRight().getValue()).doesNotContain("**", "```");
  }

  @Test
  void hoverTellsAboutTheWord() {
    editor.initialize(RICH_CLIENT, "{}");
    editor.open(URI, "C 50 30 5 \"base\"\nT 0 1 2 3\n");
    assertThat(editor.hover(URI, 1, 2).getContents().getRight().getValue())
        .contains("Node 0: Box \"base\"");
    assertThat(editor.hover(URI, 1, 2).getRange()).isEqualTo(range(1, 2, 1, 3));
    assertThat(editor.hover(URI, 2, 0)).isNull();
  }

  @Test
  void symbolsAreATreeOrAList() {
    String sketch = "SK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n  L 9 0 0 9\n  L 0 9 0 0\nEND\n";
    editor.initialize(RICH_CLIENT, "{}");
    editor.open(URI, sketch + "E 0 0 0 5 \"wedge\"\n");
    var symbols =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(Editor.id(URI))));
    assertThat(symbols).extracting(s -> s.getRight().getName()).containsExactly("1 wedge");
    assertThat(symbols.get(0).getRight().getChildren().get(0).getChildren())
        .extracting(DocumentSymbol::getDetail)
        .containsExactly("L 0 0 9 0", "L 9 0 0 9", "L 0 9 0 0");

    try (InProcessServer plain = InProcessServer.start(() -> ScriptedModel.answering())) {
      plain.editor().initialize();
      plain.editor().open(URI, sketch);
      assertThat(
              Editor.get(
                  plain
                      .editor()
                      .server()
                      .getTextDocumentService()
                      .documentSymbol(new DocumentSymbolParams(Editor.id(URI)))))
          .extracting(s -> s.getLeft().getName())
          .containsExactly("0 Sketch", "Line", "Line", "Line");
    }
  }

  @Test
  void definitionAndReferencesGoBothWays() {
    editor.initialize();
    editor.open(URI, "C 50 30 5\nY 2 9\nD 0 1\nT 0 1 2 3\n");
    var service = editor.server().getTextDocumentService();
    List<? extends Location> definition =
        Editor.get(service.definition(new DefinitionParams(Editor.id(URI), new Position(2, 2))))
            .getLeft();
    assertThat(definition).extracting(Location::getRange).isEqualTo(List.of(range(0, 0, 0, 1)));

    ReferenceParams params =
        new ReferenceParams(Editor.id(URI), new Position(0, 0), new ReferenceContext(true));
    assertThat(Editor.get(service.references(params)))
        .isEqualTo(
            List.of(
                new Location(URI, range(0, 0, 0, 1)),
                new Location(URI, range(2, 2, 2, 3)),
                new Location(URI, range(3, 2, 3, 3))));
  }

  @Test
  void tokensAreRelativeToEachOther() {
    editor.initialize();
    editor.open(URI, "# ball\nS 4 \"a\"\n  T 0 1 2 3");
    assertThat(
            Editor.get(
                    editor
                        .server()
                        .getTextDocumentService()
                        .semanticTokensFull(new SemanticTokensParams(Editor.id(URI))))
                .getData())
        .isEqualTo(
            List.of(
                0, 0, 6, 6, 0, // # ball
                1, 0, 1, 0, 0, // S
                0, 2, 1, 3, 0, // 4
                0, 2, 3, 5, 0, // "a"
                1, 2, 1, 0, 0, // T
                0, 2, 1, 4, 0, // 0
                0, 2, 1, 3, 0, // 1
                0, 2, 1, 3, 0, // 2
                0, 2, 1, 3, 0)); // 3
  }

  @Test
  void hintsNumberTheNodes() {
    editor.initialize();
    editor.open(URI, "S 4\n# second\nT 0 1 2 3\n");
    List<InlayHint> hints =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .inlayHint(new InlayHintParams(Editor.id(URI), range(0, 0, 99, 0))));
    assertThat(hints).extracting(h -> h.getLabel().getLeft()).containsExactly("#0", "#1");
    assertThat(hints)
        .extracting(InlayHint::getPosition)
        .containsExactly(new Position(0, 3), new Position(2, 9));
  }

  private static CompletionItem item(List<CompletionItem> items, String label) {
    return items.stream().filter(i -> i.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private static Range range(int line, int column, int endLine, int endColumn) {
    return new Range(new Position(line, column), new Position(endLine, endColumn));
  }
}
