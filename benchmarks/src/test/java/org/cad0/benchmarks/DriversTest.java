package org.cad0.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.cad0.benchmarks.Main.Subject;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drivers measure what they say, whatever the figures are. */
class DriversTest {

  @TempDir Path folder;

  @Test
  void everySubjectIsMeasuredAndReported() throws Exception {
    Report report =
        Main.run(
            serverOnClassPath(),
            Effort.SMOKE,
            EnumSet.allOf(Subject.class),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    assertThat(report.table())
        .contains("12-line programs checked, linePath (programs/s)")
        .contains("edit to diagnostics, 60 lines, warm (ms)")
        .contains("textDocument/completion, 20 lines (ms)")
        .contains("start to first diagnostics (s)");

    Path file = folder.resolve("figures/report.json");
    report.write(file);
    JsonNode figures = new ObjectMapper().readTree(file.toFile()).get("measurements");
    assertThat(figures).hasSizeGreaterThan(12);
    assertThat(figures)
        .allSatisfy(
            figure -> {
              assertThat(figure.get("samples").asInt()).isPositive();
              assertThat(figure.get("median").asDouble()).isPositive();
              assertThat(figure.get("p95").asDouble())
                  .isGreaterThanOrEqualTo(figure.get("median").asDouble());
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 200, 2_001, 20_002, 100_003})
  void documentsHaveTheSizeAskedForAndNoErrors(int lines) {
    String text = Programs.ofLines(lines);
    assertThat(text.lines()).hasSize(lines);
    assertThat(Program.parse(text).diagnostics()).isEmpty();
  }

  @Test
  void programsOfADataSetHaveTwelveLinesAndNoFindings() {
    assertThat(Programs.OF_TWELVE_LINES)
        .allSatisfy(
            text -> {
              assertThat(text.lines()).hasSize(12);
              assertThat(Program.parse(text).diagnostics()).isEmpty();
            });
  }

  @Test
  void percentilesAreValuesThatWereMeasured() {
    Samples samples = Samples.of(5, 1, 4, 2, 3);
    assertThat(samples.median()).isEqualTo(3);
    assertThat(samples.p95()).isEqualTo(5);
    assertThat(Goal.p95AtMost(4).isMetBy(samples)).isFalse();
    assertThat(Goal.medianAtMost(3).isMetBy(samples)).isTrue();
    assertThat(Goal.medianAtLeast(4).isMetBy(samples)).isFalse();
  }

  private static List<String> serverOnClassPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        String.join(
            File.pathSeparator,
            List.of(classPath.split(File.pathSeparator)).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList()),
        "org.cad0.cli.Main",
        "lsp");
  }
}
