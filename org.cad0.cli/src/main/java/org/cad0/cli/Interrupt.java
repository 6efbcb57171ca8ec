package org.cad0.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cad0.ir.task.CancelSignal;

/**
 * Turns the user's interrupt (Ctrl-C) into a cancel signal, and keeps the process until the work
 * has put its files in order.
 */
final class Interrupt implements CancelSignal, AutoCloseable {

  /** Longest time that work may take to stop, in seconds. */
  private static final long PATIENCE_SECONDS = 10;

  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopWork, "cad0-interrupt");

  /** Starts to listen. */
  Interrupt() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public boolean isCancelled() {
    return interrupted.get();
  }

  /** Tells that the work has stopped. */
  @Override
  public void close() {
    stopped.countDown();
    if (!interrupted.get()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void stopWork() {
    interrupted.set(true);
    try {
      stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
