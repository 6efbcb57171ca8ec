package org.cad0.training.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a data set in the making. They have temporary names until {@link #publish}; closing
 * without publishing deletes them, so that a folder never holds half a data set.
 */
final class DatasetFiles implements AutoCloseable {
  /** Name of the file that describes the others. */
  static final String MANIFEST = "manifest.json";

  private static final String TEMPORARY = ".part";

  private final Path folder;
  private final Map<Split, DigestOutputStream> streams = new EnumMap<>(Split.class);

  /** Opens the temporary files in {@code folder}, which is made if it is missing. */
  DatasetFiles(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    try {
      for (Split split : Split.values()) {
        OutputStream file = Files.newOutputStream(temporary(fileName(split)));
        streams.put(split, new DigestOutputStream(new BufferedOutputStream(file), sha256()));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Returns the name of a split's file. */
  static String fileName(Split split) {
    return split.word() + ".jsonl";
  }

  /** Adds a line to a split. */
  void write(Split split, String line) throws IOException {
    streams.get(split).write(line.getBytes(StandardCharsets.UTF_8));
  }

  /** Closes the row files and returns the SHA-256 of each. */
  Map<String, String> finishRows() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Map.Entry<Split, DigestOutputStream> entry : streams.entrySet()) {
      entry.getValue().close();
      byte[] digest = entry.getValue().getMessageDigest().digest();
      hashes.put(fileName(entry.getKey()), HexFormat.of().formatHex(digest));
    }
    return hashes;
  }

  /** Gives the files their names, the manifest last. */
  void publish(DatasetSummary summary) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Path manifest = temporary(MANIFEST);
    Files.write(manifest, mapper.writeValueAsBytes(manifest(mapper, summary)));
    for (Split split : Split.values()) {
      rename(fileName(split));
    }
    rename(MANIFEST);
  }

  private static ObjectNode manifest(ObjectMapper mapper, DatasetSummary summary) {
    ObjectNode manifest = mapper.createObjectNode();
    manifest.put("generator", "org.cad0.training");
    manifest.put("version", summary.version());
    manifest.put("seed", summary.seed());
    manifest.put("rows", summary.rows());
    manifest.put("indices", summary.indices());
    ObjectNode splits = manifest.putObject("splits");
    summary.splits().forEach((split, rows) -> splits.put(split.word(), rows));
    manifest.set("families", mapper.valueToTree(summary.families()));
    manifest.set("tasks", mapper.valueToTree(summary.tasks()));
    manifest.set("sha256", mapper.valueToTree(summary.sha256()));
    return manifest;
  }

  private void rename(String name) throws IOException {
    Files.move(temporary(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path temporary(String name) {
    return folder.resolve(name + TEMPORARY);
  }

  /** Deletes what is not published. */
  @Override
  public void close() throws IOException {
    for (OutputStream stream : streams.values()) {
      stream.close();
    }
    for (Split split : Split.values()) {
      Files.deleteIfExists(temporary(fileName(split)));
    }
    Files.deleteIfExists(temporary(MANIFEST));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime lacks SHA-256, which all must have", e);
    }
  }
}
