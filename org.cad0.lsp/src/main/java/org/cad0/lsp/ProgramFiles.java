package org.cad0.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;

/**
 * Finds and reads the program files of a folder. Whatever lies there costs a bounded amount of time
 * and memory: links are not followed, so that there are no loops, and what is too large or too much
 * is left out with a note in the client's log.
 */
final class ProgramFiles {

  /** Ends of the names of program files. */
  static final List<String> EXTENSIONS = List.of(".cir", ".vcadc");

  /** Largest file that is read, in bytes. */
  static final long LARGEST_FILE = 16L << 20;

  /** Most files that are found in one folder. */
  static final int MOST_FILES = 20_000;

  /** Deepest nesting of folders. */
  private static final int DEEPEST = 64;

  /** Where packages of others lie, by the thousand. */
  private static final String PACKAGES = "node_modules";

  private final ClientLog log;
  private final Set<Path> noted = ConcurrentHashMap.newKeySet();

  /**
   * A file as it was found.
   *
   * @param stamp changes when the file is written
   */
  record Found(Path path, String stamp) {}

  ProgramFiles(ClientLog log) {
    this.log = log;
  }

  /** Returns the program files below {@code folder}. What cannot be looked into is left out. */
  List<Found> in(Path folder, CancelSignal cancel) {
    List<Found> found = new ArrayList<>();
    try {
      // The folder itself may be a link; what lies in it is told under the name the client knows.
      Path real = folder.toRealPath();
      Files.walkFileTree(
          real,
          EnumSet.noneOf(FileVisitOption.class),
          DEEPEST,
          new Finder(real, folder, found, cancel));
    } catch (IOException gone) {
      // A folder that is not there has no files.
    }
    if (found.size() >= MOST_FILES) {
      note(folder, "has more than " + MOST_FILES + " programs; only the first of them are checked");
    }
    return found;
  }

  /** Returns what a file says, or nothing if it is gone, unreadable or too large. */
  Optional<Document> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        note(file, "is larger than " + (LARGEST_FILE >> 20) + " MB and is not checked");
        return Optional.empty();
      }
      return Optional.of(Document.of(new String(bytes, UTF_8)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Notes a fact once. */
  private void note(Path path, String what) {
    if (noted.add(path)) {
      log.note(path + " " + what + ".");
    }
  }

  private static boolean isProgram(Path file) {
    String name = file.getFileName().toString();
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Path real;
    private final Path shown;
    private final List<Found> found;
    private final CancelSignal cancel;

    Finder(Path real, Path shown, List<Found> found, CancelSignal cancel) {
      this.real = real;
      this.shown = shown;
      this.found = found;
      this.cancel = cancel;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      cancel.check();
      String name = String.valueOf(folder.getFileName());
      boolean skipped = !folder.equals(real) && (name.startsWith(".") || name.equals(PACKAGES));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isProgram(file)) {
        cancel.check();
        found.add(
            new Found(
                shown.resolve(real.relativize(file)),
                attributes.lastModifiedTime() + "/" + attributes.size()));
      }
      return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException incomplete) {
      return FileVisitResult.CONTINUE;
    }
  }
}
