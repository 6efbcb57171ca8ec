package org.cad0.model.folder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.model.ModelException;
import org.cad0.model.platform.CacheFolder;
import org.cad0.model.platform.UnpackedFiles;

/** The model that ships inside the jar, unpacked once per user and version. */
public final class EmbeddedModel {
  private static final String RESOURCES = "/org/cad0/model/embedded/";

  private static final List<String> FILES =
      List.of(ModelFolder.GRAPH, ModelFolder.TOKENIZER, ModelFolder.DESCRIPTION);

  /** Digits of the description's hash in the folder's name: enough to tell builds apart. */
  private static final int HASH_DIGITS = 16;

  private EmbeddedModel() {}

  /**
   * Reads the embedded model from the user's cache, after unpacking it if needed.
   *
   * @throws ModelException if there is none or the cache cannot be written
   */
  public static ModelFolder read() {
    return read(CacheFolder.ofUser());
  }

  /** Reads the embedded model from {@code cache}, after unpacking it if needed. */
  static ModelFolder read(Path cache) {
    byte[] json = description();
    ModelDescription description =
        DescriptionReader.read(json, "The embedded " + ModelFolder.DESCRIPTION);
    String hash = ModelFolder.sha256(json).substring(0, HASH_DIGITS);
    String name = description.name() + "-" + description.version() + "-" + hash;
    Path folder = cache.resolve("models").resolve(name);
    return readWhole(folder, description).orElseGet(() -> unpack(folder));
  }

  /** Reads what is already unpacked, unless it is damaged. */
  private static Optional<ModelFolder> readWhole(Path folder, ModelDescription expected) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ModelFolder.read(folder))
          .filter(read -> read.description().equals(expected));
    } catch (ModelException e) {
      // The copy is made again; if that fails too, its reason is what the user needs.
      return Optional.empty();
    }
  }

  private static ModelFolder unpack(Path folder) {
    Map<String, URL> files = new LinkedHashMap<>();
    FILES.forEach(name -> files.put(name, resource(name)));
    try {
      UnpackedFiles.unpack(folder, files);
    } catch (IOException e) {
      throw new ModelException(
          "Cannot unpack the embedded model to "
              + folder
              + ": "
              + e.getMessage()
              + ". Make the folder writable, or set XDG_CACHE_HOME to one that is.",
          e);
    }
    return ModelFolder.read(folder);
  }

  private static byte[] description() {
    try (InputStream stream = resource(ModelFolder.DESCRIPTION).openStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new ModelException("Cannot read the embedded model: " + e.getMessage(), e);
    }
  }

  private static URL resource(String name) {
    return Optional.ofNullable(EmbeddedModel.class.getResource(RESOURCES + name))
        .orElseThrow(
            () ->
                new ModelException(
                    "This build has no embedded model ("
                        + name
                        + " is missing). Give a model folder instead."));
  }
}
