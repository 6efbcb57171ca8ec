package org.cad0.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that notes when the diagnostics of each version of a document came. */
final class DiagnosticsClock implements LanguageClient {
  private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(120);

  /** The newest version of each document whose diagnostics came, and when. */
  private final Map<String, Arrival> newest = new HashMap<>();

  private record Arrival(int version, long nanoseconds) {}

  /** Waits for the diagnostics of a version, and returns when they came. */
  synchronized long await(String uri, int version) {
    long end = System.nanoTime() + PATIENCE_NANOSECONDS;
    while (newest.getOrDefault(uri, new Arrival(0, 0)).version() < version) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new IllegalStateException("no diagnostics of version " + version + " of " + uri);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    return newest.get(uri).nanoseconds();
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
    int version = params.getVersion() == null ? 0 : params.getVersion();
    newest.put(params.getUri(), new Arrival(version, System.nanoTime()));
    notifyAll();
  }

  @Override
  public void telemetryEvent(Object event) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(new MessageActionItem());
  }

  @Override
  public void logMessage(MessageParams message) {}
}
