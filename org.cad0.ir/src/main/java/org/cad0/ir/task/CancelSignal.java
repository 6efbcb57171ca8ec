package org.cad0.ir.task;

import java.util.concurrent.CancellationException;

/** Tells long work that nobody waits for its result any more. */
@FunctionalInterface
public interface CancelSignal {

  /** A signal that never fires. */
  CancelSignal NEVER = () -> false;

  /** Tells whether the work is to stop. */
  boolean isCancelled();

  /**
   * Stops the work if nobody waits for it.
   *
   * @throws CancellationException if the signal has fired
   */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
