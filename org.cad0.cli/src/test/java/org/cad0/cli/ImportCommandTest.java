package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String DOCUMENT =
      """
      {"nodes": {
        "4": {"op": {"type": "Cylinder", "radius": 5, "height": 9, "segments": 32}},
        "5": {"op": {"type": "Sphere", "radius": 6, "segments": 32}}
      }, "roots": [{"root": 5, "material": "default"}], "bindings": {"4:radius": "bore / 2"}}
      """;

  @TempDir Path folder;

  @Test
  void printsTheProgramAndTellsWhatItCannotSay() {
    CommandRun run = CommandRun.withInput(DOCUMENT, "import", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("# vcad 0.2\n\nY 5 9\nS 6\n\nROOT 1 default\n");
    assertThat(run.err().lines())
        .startsWith(
            "cad0: <stdin>: /nodes/4/op/segments: A program has no number of segments; faces are"
                + " round. (and at 1 more places)",
            "cad0: <stdin>: /bindings: Programs have no word for this.");
  }

  @Test
  void makesAProgramOfALink() {
    assertThat(CommandRun.withInput("https://cad.example/?ir=S%205%0A\n", "import", "-"))
        .isEqualTo(new CommandRun(ExitCode.OK, "S 5\n", ""));
  }

  @Test
  void keepsTheRestForTheWayBack() throws Exception {
    String program = folder.resolve("part.cir").toString();
    String rest = folder.resolve("part.rest.json").toString();

    CommandRun.withInput(DOCUMENT, "import", "-", "--out", program, "--rest", rest);
    CommandRun run = CommandRun.of("export", program, "--format", "vcad-json", "--rest", rest);

    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(document.at("/nodes/4/op/segments").intValue()).isEqualTo(32);
    assertThat(document.at("/bindings/4:radius").textValue()).isEqualTo("bore / 2");
    assertThat(document.at("/roots/0/root").intValue()).isEqualTo(5);
  }

  @Test
  void failsWhenTheProgramShowsAnotherShape() {
    CommandRun run =
        CommandRun.withInput(
            "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Torus\"}}}}", "import", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("/nodes/1: No operation of a program makes what Torus makes");
  }

  @Test
  void printsTheErrorsOfAProgramThatADocumentMakes() {
    CommandRun run =
        CommandRun.withInput(
            "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Sphere\", \"radius\": -5}}}}",
            "import",
            "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("<program>:3:3: error[");
  }

  @Test
  void tellsWhereADocumentIsWrong() throws Exception {
    String file =
        Files.writeString(folder.resolve("x.vcad"), "{\n  \"nodes\": nothing}").toString();

    CommandRun run = CommandRun.of("import", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("cad0: " + file + ": No valid JSON: line 2, column");
  }

  @Test
  void refusesARestThatIsNone() throws Exception {
    String rest = Files.writeString(folder.resolve("rest.json"), "{}").toString();

    CommandRun run =
        CommandRun.withInput("S 1\n", "export", "-", "--format", "vcad-json", "--rest", rest);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("This is no rest of a document");
  }
}
