package org.cad0.lsp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.Completion;
import org.cad0.model.CompletionModel;
import org.cad0.model.CompletionRequest;
import org.cad0.model.LineListener;
import org.cad0.model.ModelInfo;
import org.cad0.model.StopReason;

/** A model whose answers and whose slowness a test decides. */
final class ScriptedModel implements CompletionModel {
  private static final long PATIENCE_SECONDS = 60;

  private final Function<CompletionRequest, List<String>> script;
  private final CountDownLatch gate;
  private final BlockingQueue<CompletionRequest> started = new LinkedBlockingQueue<>();
  private final BlockingQueue<CompletionRequest> cancelled = new LinkedBlockingQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private ScriptedModel(Function<CompletionRequest, List<String>> script, int gates) {
    this.script = script;
    this.gate = new CountDownLatch(gates);
  }

  /** A model that answers at once. */
  static ScriptedModel answering(String... lines) {
    return new ScriptedModel(request -> List.of(lines), 0);
  }

  /** A model that answers at once what {@code script} makes of the request. */
  static ScriptedModel answering(Function<CompletionRequest, List<String>> script) {
    return new ScriptedModel(script, 0);
  }

  /** A model that works on every request until {@link #finish} is called. */
  static ScriptedModel slow(String... lines) {
    return new ScriptedModel(request -> List.of(lines), 1);
  }

  /** Lets a slow model finish. */
  void finish() {
    gate.countDown();
  }

  /** Returns the next request that the model has begun to work on. */
  CompletionRequest awaitStart() {
    return take(started, "start");
  }

  /** Returns the next request that the model has stopped to work on because it was cancelled. */
  CompletionRequest awaitCancellation() {
    return take(cancelled, "be cancelled");
  }

  boolean awaitClose() throws InterruptedException {
    return closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  List<CompletionRequest> requestsNotSeen() {
    return new ArrayList<>(started);
  }

  @Override
  public ModelInfo info() {
    return new ModelInfo("scripted", "1", 0, 0, "test", 1024, Map.of());
  }

  @Override
  public Completion complete(
      CompletionRequest request, LineListener listener, CancelSignal cancel) {
    started.add(request);
    try {
      while (!gate.await(1, TimeUnit.MILLISECONDS)) {
        if (cancel.isCancelled()) {
          cancelled.add(request);
          cancel.check();
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
    return new Completion(
        script.apply(request), 1, 1, Duration.ZERO, Duration.ZERO, StopReason.END);
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private static CompletionRequest take(BlockingQueue<CompletionRequest> queue, String what) {
    try {
      CompletionRequest request = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("waited in vain for a request to " + what);
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }
}
