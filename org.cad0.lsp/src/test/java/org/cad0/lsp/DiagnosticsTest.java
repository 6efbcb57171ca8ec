package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a diagnostic tells besides its message. */
class DiagnosticsTest {
  private static final String URI = "file:///plate.cir";

  /** The last node repeats the first one, and nothing uses one of the three. */
  private static final String DUPLICATE = "C 1 1 1\nS 4\nC 1 1 1\nU 0 2\n";

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
  @ValueSource(
      strings = {
        "{\"textDocument\": {\"publishDiagnostics\": "
            + "{\"relatedInformation\": true, \"tagSupport\": {\"valueSet\": [1]}}}}",
        "{\"textDocument\": {\"diagnostic\": "
            + "{\"relatedInformation\": true, \"tagSupport\": {\"valueSet\": [1]}}}}"
      })
  void otherPlacesAndFadedTextAreToldWhereTheClientShowsThem(String capabilities) {
    editor.initialize(capabilities, "{}");
    editor.open(URI, DUPLICATE);
    List<Diagnostic> found = capabilities.contains("publish") ? pushed() : pulled();
    assertThat(find(found, "duplicate-node"))
        .satisfies(
            duplicate -> {
              assertThat(duplicate.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
              assertThat(duplicate.getRelatedInformation())
                  .singleElement()
                  .satisfies(
                      first -> {
                        assertThat(first.getLocation().getUri()).isEqualTo(URI);
                        assertThat(first.getLocation().getRange().getStart())
                            .isEqualTo(new Position(0, 0));
                      });
            });
    assertThat(find(found, "stray-node").getTags()).containsExactly(DiagnosticTag.Unnecessary);
  }

  @Test
  void otherClientsGetThePlainFinding() {
    editor.initialize();
    editor.open(URI, DUPLICATE);
    assertThat(pushed())
        .hasSize(2)
        .allSatisfy(
            finding -> {
              assertThat(finding.getRelatedInformation()).isNull();
              assertThat(finding.getTags()).isNull();
            });
  }

  @Test
  void aFindingIsShownAtItsWords() {
    editor.initialize();
    editor.open(URI, "# 𝔸\r\nS 4\r\nT 1 1 2 3");
    assertThat(pushed())
        .filteredOn(finding -> finding.getCode().getLeft().equals("self-reference"))
        .extracting(Diagnostic::getRange)
        .containsExactly(new Range(new Position(2, 2), new Position(2, 3)));
  }

  private List<Diagnostic> pushed() {
    return editor.client().awaitDiagnostics(URI, 1);
  }

  private List<Diagnostic> pulled() {
    return Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(Editor.id(URI))))
        .getLeft()
        .getItems();
  }

  private static Diagnostic find(List<Diagnostic> found, String code) {
    return found.stream()
        .filter(finding -> finding.getCode().getLeft().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not among " + found));
  }
}
