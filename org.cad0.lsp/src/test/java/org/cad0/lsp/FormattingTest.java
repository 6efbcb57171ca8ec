package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Formatting as an editor asks for it. */
class FormattingTest {
  private static final String URI = "file:///plate.cir";

  /** Editors send their own habits along; they do not change what comes back. */
  private static final FormattingOptions OPTIONS = new FormattingOptions(8, false);

  private InProcessServer server;
  private Editor editor;

  @BeforeEach
  void start() {
    server = InProcessServer.start(() -> ScriptedModel.answering());
    editor = server.editor();
    editor.initialize();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aDocumentIsFormattedByItsSmallestChanges() {
    editor.open(URI, "# 𝔸\r\nC  50 30.0 5 \"𝔸\"   # x\r\nfoo  1\r\n\r\n\r\nROOT 0 a");
    assertThat(formatted())
        .isEqualTo(
            List.of(
                edit(1, 1, 1, 3, " "),
                edit(1, 6, 1, 10, "30"),
                edit(1, 17, 1, 20, "  "),
                edit(4, 0, 5, 0, ""),
                edit(5, 8, 5, 8, "\r\n")));
  }

  @Test
  void theChangesLeadToAFormattedDocument() {
    editor.open(URI, "S  1\n\n\n  ROOT 0 a");
    for (TextEdit edit : formatted().reversed()) {
      editor.change(URI, edit.getRange(), edit.getNewText());
    }
    assertThat(formatted()).isEmpty();
  }

  @Test
  void aRangeIsFormattedByWholeLines() {
    editor.open(URI, "S  1\nS  2\nS  3\n");
    assertThat(
            Editor.get(
                service()
                    .rangeFormatting(
                        new DocumentRangeFormattingParams(
                            Editor.id(URI), OPTIONS, range(1, 2, 2, 0)))))
        .isEqualTo(List.of(edit(1, 1, 1, 3, " ")));
  }

  @Test
  void aLineEndFormatsTheLineThatItFinishes() {
    editor.open(URI, "S  1\nS  2.0\n");
    assertThat(typed(new Position(2, 0), "\n")).isEqualTo(List.of(edit(1, 1, 1, 6, " 2")));
    assertThat(typed(new Position(0, 2), "\n")).isEmpty();
    assertThat(typed(new Position(2, 0), ";")).isEmpty();
  }

  @Test
  void aDocumentThatIsNotOpenHasNoChanges() {
    assertThat(formatted()).isEmpty();
  }

  private List<? extends TextEdit> formatted() {
    return Editor.get(service().formatting(new DocumentFormattingParams(Editor.id(URI), OPTIONS)));
  }

  private List<? extends TextEdit> typed(Position caret, String typed) {
    return Editor.get(
        service()
            .onTypeFormatting(
                new DocumentOnTypeFormattingParams(Editor.id(URI), OPTIONS, caret, typed)));
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }

  private static TextEdit edit(int line, int column, int endLine, int endColumn, String text) {
    return new TextEdit(range(line, column, endLine, endColumn), text);
  }

  private static Range range(int line, int column, int endLine, int endColumn) {
    return new Range(new Position(line, column), new Position(endLine, endColumn));
  }
}
