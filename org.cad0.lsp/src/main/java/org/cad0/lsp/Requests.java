package org.cad0.lsp;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Answers requests about a document off the reading thread, for the state that the document had
 * when the request came.
 */
final class Requests {
  private final Lifecycle lifecycle;
  private final OpenDocuments documents;
  private final Executor workers;
  private final ClientLog log;

  Requests(Lifecycle lifecycle, OpenDocuments documents, Executor workers, ClientLog log) {
    this.lifecycle = lifecycle;
    this.documents = documents;
    this.workers = workers;
    this.log = log;
  }

  /**
   * Answers with what {@code feature} makes of the document. The answer is cancelled with the
   * future; a failure of the feature is told to the client and harms nothing else.
   *
   * @param name the request, for messages
   * @param unknown the answer about a document that is not open
   */
  <R> CompletableFuture<R> answer(
      String name,
      TextDocumentIdentifier id,
      R unknown,
      BiFunction<Snapshot, CancelSignal, R> feature) {
    CompletableFuture<R> answer = new CompletableFuture<>();
    Optional<ResponseErrorException> refusal = lifecycle.refusal();
    Optional<Snapshot> snapshot = documents.find(id.getUri());
    if (refusal.isPresent()) {
      answer.completeExceptionally(refusal.get());
    } else if (snapshot.isEmpty()) {
      answer.complete(unknown);
    } else {
      workers.execute(() -> run(name, answer, cancel -> feature.apply(snapshot.get(), cancel)));
    }
    return answer;
  }

  private <R> void run(String name, CompletableFuture<R> answer, Work<R> work) {
    if (answer.isDone()) {
      return;
    }
    try {
      answer.complete(work.run(answer::isDone));
    } catch (CancellationException cancelled) {
      answer.cancel(false);
    } catch (RuntimeException | StackOverflowError failure) {
      log.failed(name, failure);
      answer.completeExceptionally(internalError(name, failure));
    }
  }

  private static ResponseErrorException internalError(String name, Throwable failure) {
    String message =
        name
            + " failed with "
            + failure.getClass().getSimpleName()
            + ". This is a mistake of the server; the log says where.";
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InternalError, message, null));
  }

  private interface Work<R> {
    R run(CancelSignal cancel);
  }
}
