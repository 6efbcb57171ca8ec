package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetGenerateCommandTest {
  @TempDir Path folder;

  @Test
  void writesTheSplitsAndAManifestAndShowsProgress() throws Exception {
    CommandRun run = generate("--samples", "3000");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("3,000 rows in ").contains("families");
    assertThat(run.err()).contains("Generating rows").contains("100%");
    assertThat(files())
        .containsExactlyInAnyOrder("train.jsonl", "val.jsonl", "test.jsonl", "manifest.json");
  }

  @Test
  void summarizesAsJson() throws Exception {
    CommandRun run = generate("--samples", "500", "--seed", "9", "--json");

    JsonNode summary = new ObjectMapper().readTree(run.out());
    assertThat(summary.get("rows").longValue()).isEqualTo(500);
    assertThat(summary.get("seed").longValue()).isEqualTo(9);
    long rows = 0;
    for (JsonNode count : summary.get("splits")) {
      rows += count.longValue();
    }
    assertThat(rows).isEqualTo(500);
  }

  @Test
  void explainsWhatCannotBe() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");

    assertThat(generate("--samples", "0").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(generate("--samples", "10", "--threads", "0").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("dataset", "generate", "--samples", "10").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("dataset", "generate", "--samples", "10", "--out", file.toString()))
        .extracting(CommandRun::exitCode)
        .isEqualTo(ExitCode.INPUT_OUTPUT);
  }

  private CommandRun generate(String... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("dataset", "generate", "--out", folder.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
