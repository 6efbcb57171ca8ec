package org.cad0.model.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cad0.model.ModelException;

/**
 * The files of one model, read and verified.
 *
 * @param path where they lie
 * @param description what {@code cad0.json} says
 * @param graph content of {@code model.onnx}
 * @param tokenizer content of {@code tokenizer.json}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying 10 MB would be waste
public record ModelFolder(Path path, ModelDescription description, byte[] graph, byte[] tokenizer) {

  /** Name of the file that describes the others. */
  static final String DESCRIPTION = "cad0.json";

  /** Name of the file with graph and weights. */
  static final String GRAPH = "model.onnx";

  /** Name of the file with the vocabulary. */
  static final String TOKENIZER = "tokenizer.json";

  /**
   * Reads a folder.
   *
   * @throws ModelException if a file is missing, unreadable, or not the one that was exported
   */
  public static ModelFolder read(Path path) {
    if (!Files.isDirectory(path)) {
      throw new ModelException(
          "There is no model folder " + path + ". Give the folder that holds " + DESCRIPTION + ".");
    }
    ModelDescription description =
        DescriptionReader.read(
            readFile(path.resolve(DESCRIPTION)), path.resolve(DESCRIPTION).toString());
    return new ModelFolder(
        path,
        description,
        readVerified(path, GRAPH, description),
        readVerified(path, TOKENIZER, description));
  }

  /** Returns the size of the files in bytes. */
  public long sizeBytes() {
    return (long) graph.length + tokenizer.length;
  }

  /** Returns the SHA-256 of {@code content} in hex. */
  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] readVerified(Path folder, String name, ModelDescription description) {
    Path file = folder.resolve(name);
    byte[] content = readFile(file);
    String expected = description.sha256().getOrDefault(name, "");
    String actual = sha256(content);
    if (!actual.equals(expected)) {
      throw new ModelException(
          file
              + " is not the file that belongs to this model: its SHA-256 is "
              + actual
              + ", not "
              + (expected.isEmpty() ? "recorded in " + DESCRIPTION : expected)
              + ". Copy or export the model folder again.");
    }
    return content;
  }

  private static byte[] readFile(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ModelException(
          "The model folder has no file "
              + file.getFileName()
              + ": "
              + file.getParent()
              + ". Copy or export it again.",
          e);
    } catch (IOException e) {
      throw new ModelException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
