package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is filled in when the user looks at it: completions, signatures and lenses. */
class WritingTest {
  private static final String URI = "file:///plate.cir";
  private static final String ABLE =
      """
      {"textDocument": {
        "completion": {"completionItem": {"resolveSupport": {"properties": ["documentation"]}}},
        "signatureHelp": {"signatureInformation": {
          "parameterInformation": {"labelOffsetSupport": true}}}},
       "experimental": {"commands": ["cad0.showReferences"]}}
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
  void aCompletionIsDocumentedWhenItIsLookedAt() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "C 1 1 1\nT ");
    for (CompletionItem item :
        List.of(editor.completion(URI, 1, 2).get(0), editor.completion(URI, 0, 0).get(0))) {
      assertThat(item.getDocumentation()).isNull();
      CompletionItem resolved = Editor.get(service().resolveCompletionItem(item));
      assertThat(resolved.getDocumentation().getRight().getValue()).isNotBlank();
      assertThat(resolved.getLabel()).isEqualTo(item.getLabel());
    }
  }

  @Test
  void aCompletionFromElsewhereStaysAsItIs() {
    editor.initialize(ABLE, "{}");
    for (Object data : List.of(7, "x", List.of(), java.util.Map.of("uri", URI, "key", "node 99"))) {
      CompletionItem item = new CompletionItem("S");
      item.setData(data);
      assertThat(Editor.get(service().resolveCompletionItem(item)).getLabel()).isEqualTo("S");
    }
  }

  @Test
  void aSignatureTellsTheArgumentAtTheCaret() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "K 1 2 \n");
    SignatureHelp help = signature(0, 6);
    var form = help.getSignatures().get(help.getActiveSignature());
    assertThat(help.getActiveParameter()).isEqualTo(2);
    var label = form.getParameters().get(2).getLabel().getRight();
    assertThat(form.getLabel().substring(label.getFirst(), label.getSecond())).isEqualTo("h");
    assertThat(signature(1, 0)).isNull();
  }

  @Test
  void aSignatureIsPlainForOtherClients() {
    editor.initialize();
    editor.open(URI, "K 1 2 \n");
    assertThat(signature(0, 6).getSignatures().get(0).getParameters().get(2).getLabel().getLeft())
        .isEqualTo("h");
  }

  @Test
  void aLensShowsTheUsesWhereTheClientCan() {
    editor.initialize(ABLE, "{}");
    editor.open(URI, "C 1 1 1\nT 0 1 2 3\nU 0 1\nS 4\nS 5\n");
    List<? extends CodeLens> lenses = lenses();
    CodeLens uses = lenses.get(0);
    assertThat(uses.getCommand()).isNull();
    CodeLens resolved = Editor.get(service().resolveCodeLens(uses));
    assertThat(resolved.getCommand().getTitle()).isEqualTo("2 uses");
    assertThat(resolved.getCommand().getCommand()).isEqualTo("cad0.showReferences");
    List<Object> arguments = resolved.getCommand().getArguments();
    assertThat(arguments).hasSize(3);
    assertThat(arguments.get(1)).isInstanceOf(JsonObject.class);
    assertThat((JsonArray) arguments.get(2)).hasSize(2);
    assertThat(lenses)
        .filteredOn(lens -> lens.getCommand() != null)
        .isNotEmpty()
        .allSatisfy(lens -> assertThat(lens.getCommand().getCommand()).isEmpty());
  }

  @Test
  void aLensOnlyTellsForOtherClients() {
    editor.initialize();
    editor.open(URI, "C 1 1 1\nT 0 1 2 3\nU 0 1\n");
    assertThat(lenses())
        .singleElement()
        .satisfies(
            lens -> {
              assertThat(lens.getRange())
                  .isEqualTo(new Range(new Position(0, 0), new Position(0, 1)));
              assertThat(lens.getCommand().getTitle()).isEqualTo("2 uses");
              assertThat(lens.getCommand().getCommand()).isEmpty();
            });
  }

  private List<? extends CodeLens> lenses() {
    return Editor.get(service().codeLens(new CodeLensParams(Editor.id(URI))));
  }

  private SignatureHelp signature(int line, int column) {
    return Editor.get(
        service()
            .signatureHelp(new SignatureHelpParams(Editor.id(URI), new Position(line, column))));
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }
}
