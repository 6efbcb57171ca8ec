package org.cad0.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what the server tells it, and can wait for it. */
final class RecordingClient implements LanguageClient {
  private static final long PATIENCE_SECONDS = 60;

  private final List<PublishDiagnosticsParams> published = new ArrayList<>();
  private final List<MessageParams> shown = new ArrayList<>();
  private final List<MessageParams> logged = new ArrayList<>();
  private final List<WorkspaceEdit> edits = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<ProgressParams> progress = new ArrayList<>();
  private JsonElement settings = JsonNull.INSTANCE;

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void showMessage(MessageParams message) {
    shown.add(message);
    notifyAll();
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized void logMessage(MessageParams message) {
    logged.add(message);
    notifyAll();
  }

  @Override
  public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
    params.getRegistrations().forEach(registration -> asked.add(registration.getMethod()));
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    params.getItems().forEach(item -> asked.add("configuration " + item.getSection()));
    notifyAll();
    return CompletableFuture.completedFuture(List.of(settings));
  }

  @Override
  public synchronized CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(
      ApplyWorkspaceEditParams params) {
    edits.add(params.getEdit());
    notifyAll();
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  /** Returns the first edit that the server has asked for. */
  WorkspaceEdit awaitEdit() {
    return await("an edit", () -> edits.stream().findFirst());
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    return refresh("diagnostics");
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    return refresh("inlay hints");
  }

  @Override
  public CompletableFuture<Void> refreshSemanticTokens() {
    return refresh("semantic tokens");
  }

  @Override
  public synchronized void notifyProgress(ProgressParams params) {
    progress.add(params);
    notifyAll();
  }

  private synchronized CompletableFuture<Void> refresh(String what) {
    asked.add("refresh " + what);
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  /** Sets what the client answers when it is asked for settings; JSON. */
  synchronized void setSettings(String json) {
    settings = JsonParser.parseString(json);
  }

  /** Waits until the server has asked for something, and forgets it. */
  void awaitRequest(String request) {
    await(request, () -> asked.remove(request) ? Optional.of(request) : Optional.empty());
  }

  /** Returns what the server has asked for and no test has waited for. */
  synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  synchronized List<ProgressParams> progress() {
    return List.copyOf(progress);
  }

  synchronized List<MessageParams> logged() {
    return List.copyOf(logged);
  }

  /** Returns the diagnostics of this version of a document once they have come. */
  List<Diagnostic> awaitDiagnostics(String uri, int version) {
    return await(
        "diagnostics of version " + version,
        () ->
            published.stream()
                .filter(p -> p.getUri().equals(uri))
                .filter(p -> p.getVersion() != null && p.getVersion() == version)
                .map(PublishDiagnosticsParams::getDiagnostics)
                .findFirst());
  }

  /** Waits until the diagnostics of a closed document are taken away. */
  void awaitCleared(String uri) {
    await(
        "diagnostics to be cleared",
        () ->
            published.stream()
                .filter(p -> p.getUri().equals(uri) && p.getVersion() == null)
                .filter(p -> p.getDiagnostics().isEmpty())
                .findFirst());
  }

  /** Returns the first message shown to the user. */
  String awaitShownMessage() {
    return await("a message", () -> shown.stream().findFirst()).getMessage();
  }

  /** Returns the first message written to the log. */
  String awaitLoggedMessage() {
    return await("a log message", () -> logged.stream().findFirst()).getMessage();
  }

  synchronized List<PublishDiagnosticsParams> published() {
    return List.copyOf(published);
  }

  synchronized List<MessageParams> shown() {
    return List.copyOf(shown);
  }

  /** Forgets all diagnostics; for sessions without end. */
  synchronized void forget() {
    published.clear();
  }

  private synchronized <T> T await(String what, Supplier<Optional<T>> state) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    Optional<T> found = state.get();
    while (found.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("waited in vain for " + what + "; shown: " + shown);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted while waiting for " + what, e);
      }
      found = state.get();
    }
    return found.get();
  }
}
