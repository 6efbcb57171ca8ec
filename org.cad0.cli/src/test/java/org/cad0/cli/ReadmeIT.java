package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;

/** Does what the README tells a newcomer to do, word for word, with the packaged product. */
class ReadmeIT {

  @Test
  void theFirstCommandCompletesThePlate() throws Exception {
    String command = shellBlocks().get(0);

    CommandRun run = Product.shell(command);

    assertThat(command).isEqualTo("./cad0 complete examples/plate.cir");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(Files.readString(Product.HOME.resolve("examples/plate.cir")))
        .contains("  # added\n")
        .containsPattern("# cad0-nano \\S+: \\d+ tokens in \\d+ ms");
    assertThat(Program.parse(run.out()).diagnostics()).isEmpty();
  }

  @Test
  void theSecondCommandIsTheTestRunItself() throws Exception {
    assertThat(shellBlocks().get(1)).isEqualTo("./cad0 test");
  }

  @Test
  void standardOutputCarriesResultsOnly() throws Exception {
    CommandRun run = Product.shell("printf 'C 1 1 1\\n' | ./cad0 validate -");

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void exitCodesReachTheShell() throws Exception {
    assertThat(Product.shell("./cad0 validate nowhere.cir").exitCode())
        .isEqualTo(ExitCode.INPUT_OUTPUT);
  }

  @Test
  void namesItsVersion() throws Exception {
    assertThat(Product.shell("./cad0 --version").out()).matches("cad0 \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  private static List<String> shellBlocks() throws Exception {
    return Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL)
        .matcher(Files.readString(Product.HOME.resolve("README.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
