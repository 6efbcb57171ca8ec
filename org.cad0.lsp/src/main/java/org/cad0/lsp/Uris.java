package org.cad0.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Addresses of documents. Clients write the same file in more than one way. */
final class Uris {

  private Uris() {}

  /** Returns the file that {@code uri} names; nothing for documents that are in no file. */
  static Optional<Path> path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed).normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** Returns the same key for all ways to write the same address. */
  static String key(String uri) {
    return path(uri).map(Uris::of).orElse(uri);
  }

  static TextDocumentIdentifier document(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  static String of(Path file) {
    return file.toUri().toString();
  }
}
