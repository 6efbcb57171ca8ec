package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the real embedded model. */
class CompleteCommandTest {

  private static final String PLATE =
      """
      # 50x30mm mounting plate with 4 corner holes
      C 50 30 5
      Y 2.5 7
      T 1 5 5 -1
      D 0 2
      """;

  @Test
  void keepsTheGivenTextMarksWhatItAddsAndNamesTheModel() {
    CommandRun run = CommandRun.withInput(PLATE, "complete", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith(PLATE).contains("  # added\n");
    assertThat(run.out().lines().reduce((first, second) -> second).orElseThrow())
        .matches("# cad0-nano \\S+: \\d+ tokens in \\d+ ms, the first after \\d+ ms");
    assertThat(Program.parse(run.out()).diagnostics()).isEmpty();
  }

  @Test
  void printsTheProgramAloneOnRequest() {
    CommandRun run = CommandRun.withInput(PLATE, "complete", "--plain", "-");

    assertThat(run.out()).startsWith(PLATE).doesNotContain("added").doesNotContain("cad0-nano");
    assertThat(Program.parse(run.out()).nodes()).hasSizeGreaterThan(4);
  }

  @Test
  void answersWithOneJsonDocument() throws Exception {
    CommandRun run = CommandRun.withInput(PLATE, "complete", "--json", "-");

    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.get("program").textValue()).startsWith(PLATE);
    assertThat(answer.get("added")).isNotEmpty();
    assertThat(answer.get("tokens").intValue()).isPositive();
    assertThat(answer.at("/model/name").textValue()).isEqualTo("cad0-nano");
    assertThat(answer.get("stopReason").textValue()).isEqualTo("end");
  }

  @Test
  void finishesALastLineThatIsNotFinished() {
    CommandRun run = CommandRun.withInput("# 20 mm ball\nS", "complete", "--plain", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("# 20 mm ball\nS 10\n");
  }

  @Test
  void refusesAProgramWithErrorsAndPrintsThem() {
    CommandRun run = CommandRun.withInput("C 10 10\nT 0 0 0 5\n", "complete", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("<stdin>:1:1: error[missing-argument]");
  }

  /** What the author wrote is never lost, even if no line can start with it. */
  @ParameterizedTest
  @ValueSource(strings = {"T 5", "E 0", "Q", "T 0 1 2x"})
  void saysWhyALastLineCannotBeFinished(String line) {
    CommandRun run = CommandRun.withInput("C 9 9 9\n" + line, "complete", "--plain", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("<stdin>:2:").contains("error[");
  }

  @Test
  void keepsALastLineThatTheAnswerDoesNotReach() {
    CommandRun run =
        CommandRun.withInput("C 9 9 9\nT 0 1", "complete", "--plain", "--max-tokens", "1", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEqualTo("C 9 9 9\nT 0 1\n");
    assertThat(run.err()).contains("--max-tokens");
  }

  @Test
  void goesOnBehindStatementsThatAreNoGeometry() {
    String program = "# 20 mm ball\nM steel 1 1 1 0 0\n";
    CommandRun run = CommandRun.withInput(program, "complete", "--plain", "-");

    assertThat(run).isEqualTo(new CommandRun(ExitCode.OK, program + "S 10\n", ""));
  }

  @Test
  void cutsAtWholeOperationsAndSaysSo() {
    CommandRun run = CommandRun.withInput(PLATE, "complete", "--plain", "--max-tokens", "12", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("the answer was cut").contains("--max-tokens");
    assertThat(Program.parse(run.out()).hasErrors()).isFalse();
  }

  @Test
  void samplesReproduciblyForASeed() {
    String[] arguments = {"complete", "--plain", "--temperature", "1", "--seed", "7", "-"};

    assertThat(CommandRun.withInput(PLATE, arguments).out())
        .isEqualTo(CommandRun.withInput(PLATE, arguments).out());
  }

  @Test
  void tellsWhereAModelIsMissing() {
    CommandRun run = CommandRun.withInput(PLATE, "complete", "--model", "no-such-folder", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.MODEL);
    assertThat(run.err()).contains("no-such-folder");
  }

  @Test
  void refusesValuesThatMakeNoSense() {
    assertThat(CommandRun.withInput(PLATE, "complete", "--temperature", "-1", "-").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.withInput(PLATE, "complete", "--max-tokens", "0", "-").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.withInput(PLATE, "complete", "--deadline", "x", "-").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void asksForADescriptionWhereThereIsNothingToGoOn() {
    CommandRun run = CommandRun.withInput("\n", "complete", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("<stdin>: there is nothing to go on");
  }
}
