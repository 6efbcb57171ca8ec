package org.cad0.model.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that must lie on disk but ship inside a jar.
 *
 * <p>They are unpacked next to their place and then renamed, so that another process sees either
 * nothing or all of them.
 */
public final class UnpackedFiles {

  private UnpackedFiles() {}

  /**
   * Puts {@code files} into {@code folder}, in the place of what is there.
   *
   * @param files where each file of the folder is read from
   */
  public static void unpack(Path folder, Map<String, URL> files) throws IOException {
    Files.createDirectories(folder.getParent());
    Path fresh = Files.createTempDirectory(folder.getParent(), ".unpacking");
    try {
      for (Map.Entry<String, URL> file : files.entrySet()) {
        try (InputStream content = file.getValue().openStream()) {
          Files.copy(content, fresh.resolve(file.getKey()));
        }
      }
      delete(folder);
      move(fresh, folder);
    } finally {
      delete(fresh);
    }
  }

  private static void move(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, folder);
    } catch (FileSystemException e) {
      // Another process may have been faster with the same files.
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
}
