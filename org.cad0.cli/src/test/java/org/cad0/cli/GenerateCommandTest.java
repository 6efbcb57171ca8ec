package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the real embedded model. */
class GenerateCommandTest {

  /** Descriptions that leave no doubt; the first two and the last are published test prompts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          simple 20x20x10mm cube                     | C 20 20 10
          10mm diameter 25mm tall standoff           | Y 5 25
          just a 20x20x10mm box, nothing else        | C 20 20 10
          """)
  void writesTheProgramThatTheTextDetermines(String text, String program) {
    assertThat(CommandRun.of("generate", "--plain", text).out())
        .isEqualTo("# " + text + "\n" + program + "\n");
  }

  @Test
  void makesAHexStandoffHexagonal() {
    String text = "hex standoff M3, 10mm long, 5.5mm across flats";

    assertThat(CommandRun.of("generate", "--plain", text).out()).contains("\nH 5.5 10\n");
  }

  @Test
  void keepsEveryLineOfTheDescriptionAsComment() {
    CommandRun run = CommandRun.of("generate", "--plain", "ball\n20 mm diameter");

    assertThat(run.out()).startsWith("# ball\n# 20 mm diameter\n");
    assertThat(Program.parse(run.out()).hasErrors()).isFalse();
  }

  @Test
  void readsTheDescriptionFromStandardInput() {
    assertThat(CommandRun.withInput("20 mm cube\n", "generate", "--plain", "-"))
        .isEqualTo(CommandRun.of("generate", "--plain", "20 mm cube"));
  }

  @Test
  void answersWithOneJsonDocument() throws Exception {
    CommandRun run = CommandRun.of("generate", "--json", "20 mm cube");

    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.get("program").textValue()).startsWith("# 20 mm cube\n");
    assertThat(answer.get("added")).isNotEmpty();
  }

  @Test
  void asksForADescription() {
    assertThat(CommandRun.of("generate", "  ").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.withInput("\n", "generate", "-").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("generate").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
