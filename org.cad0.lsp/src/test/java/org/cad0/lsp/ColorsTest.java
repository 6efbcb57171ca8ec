package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Color;
import org.eclipse.lsp4j.ColorInformation;
import org.eclipse.lsp4j.ColorPresentation;
import org.eclipse.lsp4j.ColorPresentationParams;
import org.eclipse.lsp4j.DocumentColorParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colors, shown and picked. */
class ColorsTest {
  private static final String URI = "file:///plate.cir";

  private InProcessServer server;
  private Editor editor;

  @BeforeEach
  void start() {
    server = InProcessServer.start(() -> ScriptedModel.answering());
    editor = server.editor();
    editor.initialize();
    editor.open(URI, "S 4\nM steel 0.6 0.65 0.7 1 0.4\nROOT 0 steel\n");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aColorIsShownWithItsPlace() {
    List<ColorInformation> colors =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .documentColor(new DocumentColorParams(Editor.id(URI))));
    assertThat(colors).containsExactly(new ColorInformation(words(), new Color(0.6, 0.65, 0.7, 1)));
  }

  @Test
  void aPickedColorIsWrittenInItsPlace() {
    List<ColorPresentation> ways =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .colorPresentation(
                    new ColorPresentationParams(
                        Editor.id(URI), new Color(1, 1 / 3.0, 0, 1), words())));
    assertThat(ways)
        .containsExactly(new ColorPresentation("1 0.333 0", new TextEdit(words(), "1 0.333 0")));
  }

  private static Range words() {
    return new Range(new Position(1, 8), new Position(1, 20));
  }
}
