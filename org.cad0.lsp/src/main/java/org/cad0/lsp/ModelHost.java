package org.cad0.lsp;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cad0.model.CompletionModel;
import org.cad0.model.ModelException;

/**
 * Keeps the completion model on a thread of its own, where it is opened, asked and closed, so that
 * nothing else ever waits for it.
 */
final class ModelHost implements AutoCloseable {
  private final Supplier<? extends CompletionModel> opener;
  private final ExecutorService thread;
  private final ClientLog log;

  /** Used on the model's thread only. */
  private Optional<CompletionModel> model = Optional.empty();

  private boolean tried;

  /**
   * Creates a host.
   *
   * @param opener opens the model; may take its time, and may fail
   * @param thread runs one task at a time
   */
  ModelHost(Supplier<? extends CompletionModel> opener, ExecutorService thread, ClientLog log) {
    this.opener = opener;
    this.thread = thread;
    this.log = log;
  }

  /** Opens the model in the background, so that the first suggestion need not wait for it. */
  void warmUp() {
    execute(model -> {}, () -> {});
  }

  /**
   * Runs {@code work} with the model on the model's thread, or {@code otherwise} if there is none.
   */
  void execute(Consumer<CompletionModel> work, Runnable otherwise) {
    try {
      thread.execute(() -> open().ifPresentOrElse(work, otherwise));
    } catch (RejectedExecutionException closed) {
      otherwise.run();
    }
  }

  /** Closes the model when the work before it is done; later work finds none. */
  @Override
  public void close() {
    try {
      thread.execute(
          () -> {
            tried = true;
            model.ifPresent(CompletionModel::close);
            model = Optional.empty();
          });
    } finally {
      thread.shutdown();
    }
  }

  private Optional<CompletionModel> open() {
    if (!tried) {
      tried = true;
      try {
        CompletionModel opened = opener.get();
        model = Optional.of(opened);
        opened.warmUp();
      } catch (ModelException failure) {
        giveUp(failure, failure.getMessage());
      } catch (RuntimeException | LinkageError failure) {
        giveUp(failure, "The model failed with " + failure.getClass().getName() + ".");
      }
    }
    return model;
  }

  private void giveUp(Throwable failure, String reason) {
    model.ifPresent(CompletionModel::close);
    model = Optional.empty();
    log.failed("Opening the completion model", failure);
    log.warn("There will be no inline suggestions. " + reason);
  }
}
