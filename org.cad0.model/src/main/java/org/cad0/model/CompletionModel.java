package org.cad0.model;

import java.util.concurrent.CancellationException;
import org.cad0.ir.task.CancelSignal;

/** A model that continues programs. Safe for use by several threads; it answers one at a time. */
public interface CompletionModel extends AutoCloseable {

  /** Returns what is known of the model. */
  ModelInfo info();

  /**
   * Continues a program. Every line of the answer is well-formed and refers to earlier nodes of the
   * right kind only, so that a program without errors stays one.
   *
   * @param listener told of every finished line as it appears, on the calling thread
   * @param cancel asked before every token, and while another request is answered
   * @return the same lines and how they came about
   * @throws CancellationException if {@code cancel} fires
   * @throws ModelException if the model cannot be run
   * @throws IllegalStateException if the model is closed
   */
  Completion complete(CompletionRequest request, LineListener listener, CancelSignal cancel);

  /**
   * Does what the first request would otherwise have to wait for. Meant for a background thread
   * when an editor starts; needless for correctness.
   */
  default void warmUp() {}

  /** Releases the model; waits for a request that is being answered. */
  @Override
  void close();
}
