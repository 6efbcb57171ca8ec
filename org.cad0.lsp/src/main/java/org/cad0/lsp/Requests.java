package org.cad0.lsp;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Answers requests off the reading thread, those about a document for the state that it had when
 * the request came.
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
    Optional<Snapshot> snapshot = documents.find(id.getUri());
    return snapshot.isEmpty() && lifecycle.refusal().isEmpty()
        ? CompletableFuture.completedFuture(unknown)
        : answer(name, cancel -> feature.apply(snapshot.orElseThrow(), cancel));
  }

  /** Answers with what {@code work} returns, as the other method does. */
  <R> CompletableFuture<R> answer(String name, Function<CancelSignal, R> work) {
    CompletableFuture<R> answer = new CompletableFuture<>();
    lifecycle
        .refusal()
        .ifPresentOrElse(
            answer::completeExceptionally, () -> workers.execute(() -> run(name, answer, work)));
    return answer;
  }

  private <R> void run(String name, CompletableFuture<R> answer, Function<CancelSignal, R> work) {
    if (answer.isDone()) {
      return;
    }
    try {
      answer.complete(work.apply(answer::isDone));
    } catch (CancellationException cancelled) {
      answer.cancel(false);
    } catch (ResponseErrorException told) {
      answer.completeExceptionally(told);
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
}
