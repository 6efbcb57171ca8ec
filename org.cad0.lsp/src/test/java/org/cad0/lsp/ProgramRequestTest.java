package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What views ask for: the program as JSON. */
class ProgramRequestTest {
  private static final String URI = "file:///plate.cir";

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
  void aProgramIsToldAsJson() {
    editor.open(URI, "C 9 9 9 \"ba\\\"se\"\nS 4\nD 0 1\nM red 1 0 0 0 1\nROOT 2 red\nQ\n");
    assertThat(program(URI))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"version": 1,
                 "nodes": [
                  {"number": 0, "kind": "solid", "opcode": "C", "operation": "Box",
                   "statement": "C 9 9 9 \\"ba\\\\\\"se\\"", "name": "ba\\"se",
                   "range": {"start": {"line": 0, "character": 0},
                             "end": {"line": 0, "character": 16}},
                   "references": [], "users": [2]},
                  {"number": 1, "kind": "solid", "opcode": "S", "operation": "Sphere",
                   "statement": "S 4", "name": "",
                   "range": {"start": {"line": 1, "character": 0},
                             "end": {"line": 1, "character": 3}},
                   "references": [], "users": [2]},
                  {"number": 2, "kind": "solid", "opcode": "D", "operation": "Difference",
                   "statement": "D 0 1", "name": "",
                   "range": {"start": {"line": 2, "character": 0},
                             "end": {"line": 2, "character": 5}},
                   "references": [0, 1], "users": []}],
                 "results": [2],
                 "roots": [{"node": 2, "line": 4}],
                 "entities": [
                  {"kind": "material", "id": "red",
                   "range": {"start": {"line": 3, "character": 0},
                             "end": {"line": 3, "character": 15}}}],
                 "errors": 1, "warnings": 0}
                """));
  }

  @Test
  void aDocumentThatIsNotOpenHasNoProgram() {
    assertThat(program(URI)).isNull();
  }

  private JsonElement program(String uri) {
    ProgramView view =
        Editor.get(editor.server().program(new CompactIrRequests.ProgramParams(Editor.id(uri))));
    return view == null ? null : new Gson().toJsonTree(view);
  }
}
