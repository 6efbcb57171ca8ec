package org.cad0.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** How the messages of the client reach the session, and are refused where there is none. */
final class Answering {
  private final Lifecycle lifecycle;
  private final Supplier<Optional<Session>> session;

  /** A feature of one document. */
  interface Feature<R> {
    R of(Session session, Snapshot snapshot, CancelSignal cancel);
  }

  /** A feature of the workspace. */
  interface WorkspaceFeature<R> {
    R of(Session session, CancelSignal cancel);
  }

  Answering(Lifecycle lifecycle, Supplier<Optional<Session>> session) {
    this.lifecycle = lifecycle;
    this.session = session;
  }

  /**
   * Answers about a document.
   *
   * @param name the request, for messages
   * @param unknown the answer about a document that is not open
   */
  <R> CompletableFuture<R> answer(
      String name, TextDocumentIdentifier id, R unknown, Feature<R> feature) {
    return inSession(
        s ->
            s.requests()
                .answer(name, id, unknown, (snapshot, cancel) -> feature.of(s, snapshot, cancel)));
  }

  /** Answers about the workspace, which may take long. */
  <R> CompletableFuture<R> workspace(String name, WorkspaceFeature<R> feature) {
    return inSession(s -> s.workspaceRequests().answer(name, cancel -> feature.of(s, cancel)));
  }

  /** Answers with what {@code answer} makes of the session. */
  <R> CompletableFuture<R> inSession(Function<Session, CompletableFuture<R>> answer) {
    return current().map(answer).orElseGet(this::refuse);
  }

  /** Does {@code action} if there is a session. */
  void ifRunning(Consumer<Session> action) {
    current().ifPresent(action);
  }

  private Optional<Session> current() {
    return lifecycle.refusal().isPresent() ? Optional.empty() : session.get();
  }

  private <R> CompletableFuture<R> refuse() {
    return CompletableFuture.failedFuture(lifecycle.refusal().orElseThrow());
  }
}
