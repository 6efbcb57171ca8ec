package org.cad0.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeLibrariesTest {
  @TempDir private Path cache;

  @Test
  void unpacksOnceAndMendsWhatIsDamaged() throws IOException {
    Path folder = RuntimeLibraries.unpack(cache).orElseThrow();
    List<Path> libraries = list(folder);
    assertThat(libraries).hasSize(2);
    Path library = libraries.get(0);
    long size = Files.size(library);
    assertThat(RuntimeLibraries.unpack(cache)).contains(folder);
    Files.writeString(library, "cut");
    assertThat(RuntimeLibraries.unpack(cache)).contains(folder);
    assertThat(library).hasSize(size);
    assertThat(list(cache)).containsExactly(folder);
  }

  @Test
  void leavesItToTheRuntimeIfTheCacheCannotBeWritten() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    assertThat(RuntimeLibraries.unpack(file)).isEmpty();
  }

  /** Builds from 1.29.0 on upload events, unless an environment variable forbids it. */
  @Test
  void hasNoCodeThatReportsOverTheNetwork() throws IOException {
    Path folder = RuntimeLibraries.unpack(cache).orElseThrow();
    for (Path library : list(folder)) {
      String content = Files.readString(library, StandardCharsets.ISO_8859_1);
      assertThat(content.contains("events.data.microsoft.com")).as(library.toString()).isFalse();
      assertThat(content.contains("ORT_DISABLE_TELEMETRY")).as(library.toString()).isFalse();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
