package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cad0.ir.program.Program;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server as editors run it: a process of its own, spoken to over its standard streams. */
class ServerProcessTest {
  private static final String URI = "file:///standoff.cir";

  /** The machine may be busy; what is tested is the answer, not its speed. */
  private static final String PATIENT = "{\"completion\": {\"deadlineMs\": 50000}}";

  private Process process;
  private Editor editor;

  @BeforeEach
  void start() throws IOException {
    process =
        new ProcessBuilder(ServerProcess.command())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    editor = new Editor(process.getInputStream(), process.getOutputStream());
    editor.initialize("{}", PATIENT);
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void answersEveryRequestAndEndsWithZero() throws InterruptedException {
    editor.open(URI, "H 5.5 10 \"hex\"\nY 1.5 9\nD 0 1\nU 0 9\n");
    assertThat(editor.diagnosticCodes(URI)).containsExactly("missing-node");
    assertThat(editor.completion(URI, 3, 4))
        .extracting(CompletionItem::getLabel)
        .containsExactly("2", "1", "0");
    assertThat(editor.hover(URI, 0, 0).getContents().getRight().getValue())
        .contains("Hexagonal prism");

    TextDocumentService service = editor.server().getTextDocumentService();
    Position reference = new Position(2, 2);
    Range hex = new Range(new Position(0, 0), new Position(0, 1));
    assertThat(Editor.get(service.documentSymbol(new DocumentSymbolParams(Editor.id(URI)))))
        .extracting(symbol -> symbol.getLeft().getName())
        .containsExactly("2 Difference", "0 hex", "1 Cylinder", "3 Union");
    assertThat(
            Editor.get(service.definition(new DefinitionParams(Editor.id(URI), reference)))
                .getLeft()
                .get(0)
                .getRange())
        .isEqualTo(hex);
    assertThat(
            Editor.get(
                service.references(
                    new ReferenceParams(Editor.id(URI), reference, new ReferenceContext(false)))))
        .hasSize(2);
    assertThat(
            Editor.get(service.semanticTokensFull(new SemanticTokensParams(Editor.id(URI))))
                .getData())
        .hasSize(5 * 13);
    assertThat(
            Editor.get(
                service.inlayHint(
                    new InlayHintParams(
                        Editor.id(URI), new Range(new Position(0, 0), new Position(3, 0))))))
        .hasSize(3);

    editor.shutDownAndExit();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void suggestsWithTheModelThatShips() {
    String text = "# box 20 x 20 x 10 mm\n";
    editor.open(URI, text);
    List<String> suggestions = Editor.texts(editor.inlineCompletion(URI, 1, 0));
    assertThat(suggestions).hasSize(1);
    Program program = Program.parse(text + suggestions.get(0));
    assertThat(program.hasErrors()).isFalse();
    assertThat(program.nodes()).isNotEmpty();
    assertThat(editor.client().shown()).isEmpty();
  }

  @Test
  void typingIsNeverHeldUpByTheModel() {
    editor.open(URI, "# hex standoff M3, 10 mm long, 5.5 mm across flats\n");
    Editor.texts(editor.inlineCompletion(URI, 1, 0));
    List<List<String>> answers = new ArrayList<>();
    Range end = new Range(new Position(1, 0), new Position(1, 0));
    for (int i = 0; i < 20; i++) {
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      var hover = editor.hover(URI, 0, 0);
      assertThat(hover).isNull();
      suggestion = editor.inlineCompletion(URI, 1, 0);
      editor.change(URI, end, "\n");
      assertThat(editor.diagnosticCodes(URI)).isEmpty();
      answers.add(Editor.texts(suggestion));
    }
    // The model may be done before the keystroke comes.
    assertThat(answers).allSatisfy(texts -> assertThat(texts).hasSizeLessThanOrEqualTo(1));
    assertThat(Editor.texts(editor.inlineCompletion(URI, 1, 0))).hasSize(1);
  }

  @Test
  void endsWhenTheEditorIsGone() throws IOException, InterruptedException {
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
  }
}
