package org.cad0.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files so that a reader, or a crash, meets the old or the new content, never a part. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file, new or instead of the one that is there, whose permissions stay; where {@code
   * file} is a link, the file that it points to is replaced.
   *
   * @throws CommandException if the file or its folder cannot be written; the file is then as it
   *     was
   */
  static void write(Path file, String text) {
    try {
      replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (AccessDeniedException e) {
      throw unwritable(file, "access is denied", e);
    } catch (NoSuchFileException e) {
      throw unwritable(file, "there is no such folder", e);
    } catch (IOException e) {
      boolean isFolder = Files.isDirectory(file);
      throw unwritable(file, isFolder ? "it is a folder" : e.getMessage(), e);
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    boolean isNew = Files.notExists(file);
    Path target = isNew ? file.toAbsolutePath() : file.toRealPath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString());
    }
    if (!isNew && !Files.isWritable(target)) {
      // Renaming would get around the protection of the file itself.
      throw new AccessDeniedException(file.toString());
    }
    Path fresh =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
    try {
      Files.write(fresh, content, StandardOpenOption.CREATE_NEW);
      if (!isNew) {
        copyPermissions(target, fresh);
      }
      rename(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (source != null) {
      Files.setPosixFilePermissions(to, source.readAttributes().permissions());
    }
  }

  private static void rename(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static CommandException unwritable(Path file, String reason, Throwable cause) {
    return new CommandException(
        ExitCode.INPUT_OUTPUT, file + ": cannot be written: " + reason, cause);
  }
}
