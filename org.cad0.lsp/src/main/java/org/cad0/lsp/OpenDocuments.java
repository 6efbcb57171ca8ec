package org.cad0.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cad0.ir.ide.Document;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The documents that the client has open. Changed by the reading thread only, read by all. */
final class OpenDocuments {
  private final Map<String, Snapshot> open = new ConcurrentHashMap<>();

  Snapshot open(String uri, int version, String text) {
    Snapshot snapshot = new Snapshot(uri, version, Document.of(text));
    open.put(uri, snapshot);
    return snapshot;
  }

  /**
   * Applies changes in the order given; ranges outside the text are moved into it.
   *
   * @return the new state, or nothing if the document is not open
   */
  Optional<Snapshot> change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    return Optional.ofNullable(
        open.computeIfPresent(
            uri,
            (key, before) -> {
              Document document = before.document();
              for (TextDocumentContentChangeEvent change : changes) {
                document = apply(document, change);
              }
              return new Snapshot(uri, version, document);
            }));
  }

  void close(String uri) {
    open.remove(uri);
  }

  Optional<Snapshot> find(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  /** Returns the state of every open document. */
  List<Snapshot> all() {
    return List.copyOf(open.values());
  }

  /** Tells whether {@code snapshot} is still the state of its document. */
  boolean isCurrent(Snapshot snapshot) {
    return snapshot.equals(open.get(snapshot.uri()));
  }

  private static Document apply(Document document, TextDocumentContentChangeEvent change) {
    return change.getRange() == null
        ? Document.of(change.getText())
        : document.withChange(Positions.range(document, change.getRange()), change.getText());
  }
}
