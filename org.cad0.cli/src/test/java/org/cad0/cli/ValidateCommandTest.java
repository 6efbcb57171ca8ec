package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir Path folder;

  @Test
  void saysNothingAboutAProgramWithoutFindings() throws Exception {
    CommandRun run = CommandRun.of("validate", file("C 50 30 5\n"));

    assertThat(run).isEqualTo(new CommandRun(ExitCode.OK, "", ""));
  }

  @Test
  void printsFileLineColumnSeverityCodeAndMessage() throws Exception {
    String file = file("C 50 30 5\n# moved\nT 7 0 0 5\n");

    CommandRun run = CommandRun.of("validate", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).startsWith(file + ":3:3: error[missing-node]: There is no node 7");
  }

  @Test
  void countsColumnsFromOneBehindAByteOrderMarkAndTabs() {
    CommandRun run = CommandRun.withInput("C 1 1 1\r\n\tY 5 1,5", "validate", "-");

    assertThat(run.out()).startsWith("<stdin>:2:7: error[bad-number]: ");
  }

  @Test
  void warningsAreNoFailure() {
    CommandRun run = CommandRun.withInput("Y 5 10 32", "validate", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("<stdin>:1:8: warning[segments-ignored]: ");
  }

  @Test
  void reportsSeveralFilesAsOneJsonDocument() throws Exception {
    CommandRun run = CommandRun.of("validate", "--json", file("C 1 1 1"), file("Q 1"));

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(report).hasSize(2);
    assertThat(report.at("/0/valid").booleanValue()).isTrue();
    assertThat(report.at("/0/nodes").intValue()).isEqualTo(1);
    assertThat(report.at("/1/diagnostics/0/code").textValue()).isEqualTo("unknown-opcode");
    assertThat(report.at("/1/diagnostics/0/column").intValue()).isEqualTo(1);
    assertThat(report.at("/1/diagnostics/0/endColumn").intValue()).isEqualTo(2);
  }

  @Test
  void tellsRelatedPlacesInJson() throws Exception {
    CommandRun run = CommandRun.withInput("C 1 1 1\nS 4", "validate", "--json", "-");

    JsonNode stray = new ObjectMapper().readTree(run.out()).at("/0/diagnostics/0");
    assertThat(stray.at("/code").textValue()).isEqualTo("stray-node");
    assertThat(stray.at("/related/0/line").intValue()).isEqualTo(2);
    assertThat(stray.at("/related/0/message").textValue()).startsWith("Node 1 is what");
  }

  @Test
  void tellsWhyAFileCannotBeRead() throws Exception {
    Path latin1 = folder.resolve("latin1.cir");
    Files.write(latin1, "# Träger".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(CommandRun.of("validate", "nowhere.cir"))
        .isEqualTo(
            new CommandRun(
                ExitCode.INPUT_OUTPUT,
                "",
                line("cad0: nowhere.cir: cannot be read: there is no such file")));
    assertThat(CommandRun.of("validate", folder.toString()).err()).contains("it is a folder");
    assertThat(CommandRun.of("validate", latin1.toString()).err()).contains("not UTF-8");
  }

  @Test
  void explainsWrongUsage() {
    CommandRun run = CommandRun.of("validate");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("FILE").contains("Usage: cad0 validate");
  }

  private static String line(String text) {
    return text + System.lineSeparator();
  }

  private String file(String program) throws Exception {
    Path file = Files.createTempFile(folder, "program", ".cir");
    return Files.writeString(file, program).toString();
  }

  @Test
  void aFileThatCannotBeReadKeepsNoOtherFromBeingChecked() {
    CommandRun run = CommandRun.withInput("Q 1\n", "validate", "no-such.cir", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("no-such.cir");
    assertThat(run.out()).contains("<stdin>:1:1: error[unknown-opcode]");
  }
}
