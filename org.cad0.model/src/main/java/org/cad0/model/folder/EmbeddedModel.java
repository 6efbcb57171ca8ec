package org.cad0.model.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cad0.model.ModelException;

/**
 * The model that ships inside the jar, unpacked once per user and version.
 *
 * <p>It is unpacked next to its place and then renamed, so that another process sees either nothing
 * or all of it.
 */
public final class EmbeddedModel {
  private static final String RESOURCES = "/org/cad0/model/embedded/";

  private static final List<String> FILES =
      List.of(ModelFolder.GRAPH, ModelFolder.TOKENIZER, ModelFolder.DESCRIPTION);

  /** Digits of the description's hash in the folder's name: enough to tell builds apart. */
  private static final int HASH_DIGITS = 16;

  private EmbeddedModel() {}

  /**
   * Returns the folder of the embedded model in the user's cache, unpacking it if needed.
   *
   * @throws ModelException if there is none or the cache cannot be written
   */
  public static Path unpack() {
    return unpack(CacheFolder.ofUser());
  }

  /** Returns the folder of the embedded model in {@code cache}, unpacking it if needed. */
  static Path unpack(Path cache) {
    byte[] json = resource(ModelFolder.DESCRIPTION);
    ModelDescription description =
        ModelFolder.parse(json, "The embedded " + ModelFolder.DESCRIPTION);
    String hash = ModelFolder.sha256(json).substring(0, HASH_DIGITS);
    Path folder =
        cache
            .resolve("models")
            .resolve(description.name() + "-" + description.version() + "-" + hash);
    try {
      if (!isWhole(folder, json, description)) {
        Files.createDirectories(folder.getParent());
        Path fresh = Files.createTempDirectory(folder.getParent(), ".unpacking");
        try {
          write(fresh);
          replace(folder, fresh);
        } finally {
          delete(fresh);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new ModelException(
          "Cannot unpack the embedded model to "
              + folder
              + ": "
              + e.getMessage()
              + ". Make the folder writable, or set XDG_CACHE_HOME to one that is.",
          e);
    }
  }

  private static boolean isWhole(Path folder, byte[] json, ModelDescription description)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    for (String name : FILES) {
      Path file = folder.resolve(name);
      String expected =
          name.equals(ModelFolder.DESCRIPTION)
              ? ModelFolder.sha256(json)
              : description.sha256().getOrDefault(name, "");
      if (!Files.isRegularFile(file)
          || !ModelFolder.sha256(Files.readAllBytes(file)).equals(expected)) {
        return false;
      }
    }
    return true;
  }

  private static void write(Path folder) throws IOException {
    for (String name : FILES) {
      Files.write(folder.resolve(name), resource(name));
    }
  }

  /** Puts {@code fresh} in the place of {@code folder}, of which a damaged copy may be there. */
  private static void replace(Path folder, Path fresh) throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, folder);
    } catch (FileSystemException e) {
      // Another process was faster; what it unpacked is verified when it is opened.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream stream = EmbeddedModel.class.getResourceAsStream(RESOURCES + name)) {
      if (stream == null) {
        throw new ModelException(
            "This build has no embedded model (" + name + "). Give a model folder instead.");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new ModelException("Cannot read the embedded model: " + e.getMessage(), e);
    }
  }
}
