package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetGeneratorTest {
  private static final int SAMPLES = 5_000;

  @TempDir Path folder;

  private static DatasetSummary generate(Path folder, int samples, int threads) throws IOException {
    return new DatasetGenerator(new GeneratorOptions(samples, 1, threads))
        .generate(folder, ProgressListener.SILENT, CancelSignal.NEVER);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void writesTheSameFilesOnAnyNumberOfThreads(int threads) throws IOException {
    generate(folder.resolve("one"), SAMPLES, 1);
    generate(folder.resolve("many"), SAMPLES, threads);

    for (String file : List.of("train.jsonl", "val.jsonl", "test.jsonl", "manifest.json")) {
      assertThat(folder.resolve("many").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void writesExactlyTheRowsAskedFor() throws IOException {
    DatasetSummary summary = generate(folder, SAMPLES, 2);

    assertThat(rows()).hasSize(SAMPLES);
    assertThat(summary.rows()).isEqualTo(SAMPLES);
    assertThat(summary.splits().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(SAMPLES);
  }

  @Test
  void writesNoRowTwiceAndNoProgramOnTwoSides() throws IOException {
    generate(folder, SAMPLES, 2);

    Set<String> ids = new HashSet<>();
    Map<String, String> sides = new HashMap<>();
    for (JsonNode row : rows()) {
      assertThat(ids.add(row.get("id").asText())).isTrue();
      String split = row.get("split").asText();
      String known = sides.putIfAbsent(row.get("ir").asText(), split);
      assertThat(known == null || known.equals(split)).isTrue();
    }
    assertThat(Set.copyOf(sides.values())).containsExactlyInAnyOrder("train", "val", "test");
  }

  @Test
  void describesItsFilesInAManifest() throws Exception {
    DatasetSummary summary = generate(folder, 300, 1);

    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
    assertThat(manifest.get("seed").asLong()).isEqualTo(1);
    assertThat(manifest.get("rows").asLong()).isEqualTo(300);
    assertThat(manifest.get("version").asText()).isEqualTo(PartGenerator.VERSION);
    for (Split split : Split.values()) {
      String file = split.word() + ".jsonl";
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(manifest.get("sha256").get(file).asText()).isEqualTo(hash);
      assertThat(summary.sha256()).containsEntry(file, hash);
    }
  }

  @Test
  void aCancelledRunLeavesTheFolderAsItWas() throws IOException {
    generate(folder, 100, 1);
    byte[] before = Files.readAllBytes(folder.resolve("train.jsonl"));
    AtomicLong written = new AtomicLong();
    DatasetGenerator second = new DatasetGenerator(new GeneratorOptions(1_000_000, 2, 2));

    assertThatThrownBy(
            () ->
                second.generate(folder, (rows, all) -> written.set(rows), () -> written.get() > 0))
        .isInstanceOf(CancellationException.class);

    assertThat(folder.resolve("train.jsonl")).hasBinaryContent(before);
    assertThat(files())
        .containsExactlyInAnyOrder("train.jsonl", "val.jsonl", "test.jsonl", "manifest.json");
  }

  @Test
  void reportsProgressUpToTheLastRow() throws IOException {
    List<Long> heard = new ArrayList<>();
    new DatasetGenerator(new GeneratorOptions(SAMPLES, 1, 2))
        .generate(
            folder,
            (rows, samples) -> {
              assertThat(samples).isEqualTo(SAMPLES);
              heard.add(rows);
            },
            CancelSignal.NEVER);

    assertThat(heard).isSorted().endsWith((long) SAMPLES).hasSizeGreaterThan(1);
  }

  @Test
  void refusesToMakeNothing() {
    assertThatThrownBy(() -> new GeneratorOptions(0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("samples is 0");
    assertThatThrownBy(() -> new GeneratorOptions(1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads is 0");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<JsonNode> rows() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (Split split : Split.values()) {
      for (String line : Files.readAllLines(folder.resolve(split.word() + ".jsonl"))) {
        JsonNode row = mapper.readTree(line);
        assertThat(row.get("split").asText()).isEqualTo(split.word());
        rows.add(row);
      }
    }
    return rows;
  }
}
