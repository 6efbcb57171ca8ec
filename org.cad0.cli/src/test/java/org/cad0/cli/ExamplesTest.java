package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What newcomers open first has no findings and is laid out well. */
class ExamplesTest {

  static List<Path> examples() throws IOException {
    try (Stream<Path> examples = Files.list(Product.HOME.resolve("examples"))) {
      return examples.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasNoFindings(Path example) {
    assertThat(CommandRun.of("validate", example.toString()))
        .isEqualTo(new CommandRun(ExitCode.OK, "", ""));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isFormatted(Path example) {
    assertThat(CommandRun.of("format", "--check", example.toString()))
        .isEqualTo(new CommandRun(ExitCode.OK, "", ""));
  }
}
