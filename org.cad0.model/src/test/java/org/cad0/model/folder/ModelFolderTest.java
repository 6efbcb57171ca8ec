package org.cad0.model.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cad0.model.ModelException;
import org.cad0.model.ModelFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void copyShippedModel() throws IOException {
    for (String name : List.of("cad0.json", "model.onnx", "tokenizer.json")) {
      Files.copy(ModelFolders.shipped().resolve(name), folder.resolve(name));
    }
  }

  @Test
  void readsAnExportedFolder() {
    ModelFolder read = ModelFolder.read(folder);
    assertThat(read.description().name()).isEqualTo("cad0-nano");
    assertThat(read.sizeBytes()).isPositive();
  }

  @Test
  void refusesAChangedGraph() throws IOException {
    byte[] graph = Files.readAllBytes(folder.resolve("model.onnx"));
    graph[graph.length / 2] ^= 1;
    Files.write(folder.resolve("model.onnx"), graph);
    assertRefused("model.onnx", "SHA-256");
  }

  @Test
  void tellsWhichFileIsMissing() throws IOException {
    Files.delete(folder.resolve("tokenizer.json"));
    assertRefused("no file tokenizer.json", folder.toString());
  }

  @Test
  void tellsThatThereIsNoFolder() {
    assertThatThrownBy(() -> ModelFolder.read(folder.resolve("other")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("There is no model folder");
  }

  @Test
  void refusesADescriptionOfALaterRelease() throws IOException {
    Path description = folder.resolve("cad0.json");
    String json = Files.readString(description).replace("\"format\": 1", "\"format\": 2");
    Files.writeString(description, json);
    assertRefused("format 2", "format 1");
  }

  @Test
  void tellsWhatADescriptionLacks() throws IOException {
    Files.writeString(folder.resolve("cad0.json"), "{\"format\": 1}");
    assertRefused("cad0.json", "name");
  }

  @Test
  void unpacksTheEmbeddedModelOnce() throws IOException {
    Path cache = folder.resolve("cache");
    Path unpacked = EmbeddedModel.read(cache).path();
    var firstTime = Files.getLastModifiedTime(unpacked.resolve("model.onnx"));
    assertThat(EmbeddedModel.read(cache).path()).isEqualTo(unpacked);
    assertThat(Files.getLastModifiedTime(unpacked.resolve("model.onnx"))).isEqualTo(firstTime);
    try (Stream<Path> models = Files.list(unpacked.getParent())) {
      assertThat(models).containsExactly(unpacked);
    }
  }

  @Test
  void mendsADamagedCopyOfTheEmbeddedModel() throws IOException {
    Path cache = folder.resolve("cache");
    Path unpacked = EmbeddedModel.read(cache).path();
    Files.writeString(unpacked.resolve("model.onnx"), "damaged");
    assertThat(EmbeddedModel.read(cache).graph().length).isGreaterThan(1000);
  }

  @Test
  void tellsThatTheCacheCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> EmbeddedModel.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("XDG_CACHE_HOME");
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> ModelFolder.read(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(words);
  }
}
