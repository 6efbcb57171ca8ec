package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code docs/cli.md} and the command line together. */
class CommandLineDocumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete",
        "generate",
        "validate",
        "format",
        "export",
        "import",
        "lsp",
        "dataset generate",
        "model info"
      })
  void everyCommandAndItsOptionsAreDocumented(String command) throws Exception {
    String page = Files.readString(Path.of("../docs/cli.md"));
    String help = CommandRun.of((command + " --help").split(" ")).out();

    assertThat(page).contains("## `" + command);
    assertThat(options(help)).isNotEmpty().allSatisfy(o -> assertThat(page).contains(o));
  }

  @Test
  void everyCommandIsListed() {
    assertThat(CommandRun.of("--help").out())
        .contains(
            "complete",
            "generate",
            "validate",
            "format",
            "export",
            "import",
            "lsp",
            "dataset",
            "model");
  }

  @Test
  void helpTellsEveryExitCodeInWholeLines() throws Exception {
    String page = Files.readString(Path.of("../docs/cli.md"));
    String help = CommandRun.of("--help").out();

    assertThat(codes(help, "[:,]\\s(\\d+) "))
        .isEqualTo(codes(page, "(?m)^\\| (\\d+) \\|"))
        .hasSize(7);
    assertThat(help.lines()).contains("70 the product cannot be built, 130 interrupted.");
  }

  @Test
  void aMissingCommandIsWrongUsage() {
    assertThat(CommandRun.of().exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("dataset").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("polish").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static List<String> codes(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(code -> code.group(1)).toList();
  }

  private static List<String> options(String help) {
    return Pattern.compile("--[a-z][a-z-]*")
        .matcher(help)
        .results()
        .map(MatchResult::group)
        .filter(option -> !option.equals("--version"))
        .distinct()
        .toList();
  }
}
