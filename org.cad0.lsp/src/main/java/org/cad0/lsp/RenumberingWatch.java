package org.cad0.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.cad0.ir.text.Replacement;

/**
 * Watches documents while they are written, and knows how references are to follow what has been
 * inserted, deleted or moved. The user asks for it with a code action; or it is done at once, where
 * the user wants that and the client makes edits that it has not asked for.
 */
final class RenumberingWatch {

  /** States that may wait; of more, only the newest is looked at, for each holds a whole text. */
  private static final int MOST_WAITING = 16;

  private final OpenDocuments documents;
  private final Executor worker;
  private final BooleanSupplier automatic;
  private final ClientRequests client;
  private final ClientLog log;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Map<String, Watched> watched = new ConcurrentHashMap<>();

  /**
   * A document that has been changed.
   *
   * @param snapshot its last state
   * @param writing what is known of it; used by the worker only
   * @param pending what is to be changed in that state
   */
  private record Watched(
      Snapshot snapshot, WatchedWriting writing, CompletableFuture<List<Replacement>> pending) {}

  /**
   * Creates a watch.
   *
   * @param worker runs one task at a time in the order given
   * @param automatic whether the user wants references to follow by themselves
   */
  RenumberingWatch(
      OpenDocuments documents,
      Executor worker,
      BooleanSupplier automatic,
      ClientRequests client,
      ClientLog log) {
    this.documents = documents;
    this.worker = worker;
    this.automatic = automatic;
    this.client = client;
    this.log = log;
  }

  /**
   * Notes a change. Called by the reading thread only.
   *
   * @param before the state in which the document was opened, if this is its first change
   * @param places how many places the change is in
   */
  void changed(Snapshot before, Snapshot now, int places) {
    Watched last = watched.get(now.uri());
    Watched next =
        new Watched(
            now,
            last == null ? new WatchedWriting(before.document()) : last.writing(),
            new CompletableFuture<>());
    watched.put(now.uri(), next);
    waiting.incrementAndGet();
    worker.execute(() -> look(next, places));
  }

  /** Forgets a document that has been opened anew or closed. */
  void forget(String uri) {
    watched.remove(uri);
  }

  /** Returns the changes by which references follow; none if they are right. */
  List<Replacement> pending(Snapshot snapshot) {
    Watched found = watched.get(snapshot.uri());
    return found != null && found.snapshot().equals(snapshot) ? found.pending().join() : List.of();
  }

  private void look(Watched state, int places) {
    try {
      Snapshot snapshot = state.snapshot();
      if (waiting.decrementAndGet() > MOST_WAITING && !documents.isCurrent(snapshot)) {
        return;
      }
      List<Replacement> edits = state.writing().changed(snapshot.document(), places);
      state.pending().complete(edits);
      if (!edits.isEmpty() && automatic.getAsBoolean() && documents.isCurrent(snapshot)) {
        client.apply("Let references follow", snapshot, edits);
      }
    } catch (RuntimeException failure) {
      log.failed("Renumbering", failure);
    } finally {
      state.pending().complete(List.of());
    }
  }
}
