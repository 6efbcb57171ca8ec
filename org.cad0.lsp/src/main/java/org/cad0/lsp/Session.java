package org.cad0.lsp;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cad0.model.CompletionModel;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Everything that exists between {@code initialize} and {@code exit}. */
final class Session implements AutoCloseable {

  /** Requests answered at the same time; two, so that a long one does not hold up a hover. */
  private static final int REQUEST_THREADS = 2;

  /** How long the end of the process waits for the model to stop, in s. */
  private static final int CLOSE_SECONDS = 2;

  private final ExecutorService requestThreads = threads("cad0-requests", REQUEST_THREADS);

  /** Reading the files of a workspace takes long; nothing else waits for it. */
  private final ExecutorService workspaceThread = threads("cad0-workspace", 1);

  private final ExecutorService diagnosticsThread = threads("cad0-diagnostics", 1);
  private final ExecutorService renumberingThread = threads("cad0-renumbering", 1);
  private final ExecutorService modelThread = threads("cad0-model", 1);
  private final OpenDocuments documents = new OpenDocuments();
  private final LanguageClient client;
  private final ClientFeatures clientFeatures;
  private final ClientRequests clientRequests;
  private final SettingsInForce settings;
  private final WorkspaceFolders folders;
  private final Requests requests;
  private final Requests workspaceRequests;
  private final DiagnosticsPublisher publisher;
  private final PullDiagnostics pullDiagnostics;
  private final WorkspaceDiagnostics workspaceDiagnostics;
  private final WorkspaceSymbols workspaceSymbols;
  private final RenumberingWatch renumbering;
  private final CodeActionRequests codeActions;
  private final TokenRequests tokens;
  private final ModelHost model;
  private final InlineCompletions inlineCompletions;

  Session(
      Lifecycle lifecycle,
      LanguageClient client,
      InitializeParams params,
      Supplier<? extends CompletionModel> opener) {
    ClientLog log = new ClientLog(client);
    this.client = client;
    clientFeatures = ClientFeatures.of(params.getCapabilities());
    clientRequests = new ClientRequests(client, clientFeatures.workspace(), log);
    settings = new SettingsInForce(params.getInitializationOptions(), clientRequests);
    folders = WorkspaceFolders.of(params);
    requests = new Requests(lifecycle, documents, requestThreads, log);
    workspaceRequests = new Requests(lifecycle, documents, workspaceThread, log);
    DiagnosticTranslation translation = new DiagnosticTranslation(clientFeatures);
    publisher = new DiagnosticsPublisher(documents, translation, client, diagnosticsThread, log);
    pullDiagnostics = new PullDiagnostics(translation);
    ProgramFiles files = new ProgramFiles(log);
    workspaceDiagnostics = new WorkspaceDiagnostics(documents, folders, files, translation);
    workspaceSymbols = new WorkspaceSymbols(documents, folders, files);
    renumbering =
        new RenumberingWatch(
            documents,
            renumberingThread,
            () -> settings.get().automaticRenumbering(),
            clientRequests,
            log);
    codeActions = new CodeActionRequests(clientFeatures, translation, documents, renumbering);
    tokens = new TokenRequests(clientFeatures.tokenDeltas(), settings);
    model = new ModelHost(opener, modelThread, log);
    inlineCompletions = new InlineCompletions(documents, model, settings, log);
  }

  /** Does what follows once the client is ready. */
  void start() {
    model.warmUp();
    clientRequests.registerForChanges();
    settings.ask();
  }

  /** Does what follows when a document has been opened. */
  void opened(Snapshot snapshot) {
    renumbering.forget(snapshot.uri());
    push(snapshot);
  }

  /**
   * Does what follows when a document has been changed.
   *
   * @param places how many places the change is in
   */
  void changed(Snapshot before, Snapshot now, int places) {
    push(now);
    renumbering.changed(before, now, places);
  }

  /** Does what follows when a document has been closed. */
  void closed(String uri) {
    tokens.forget(uri);
    renumbering.forget(uri);
    if (!clientFeatures.pullsDiagnostics()) {
      publisher.clear(uri);
    }
  }

  private void push(Snapshot snapshot) {
    if (!clientFeatures.pullsDiagnostics()) {
      publisher.publish(snapshot);
    }
  }

  OpenDocuments documents() {
    return documents;
  }

  LanguageClient client() {
    return client;
  }

  ClientFeatures clientFeatures() {
    return clientFeatures;
  }

  ClientRequests clientRequests() {
    return clientRequests;
  }

  SettingsInForce settings() {
    return settings;
  }

  WorkspaceFolders folders() {
    return folders;
  }

  /** Returns who answers what is about one document. */
  Requests requests() {
    return requests;
  }

  /** Returns who answers what is about more than one document. */
  Requests workspaceRequests() {
    return workspaceRequests;
  }

  PullDiagnostics pullDiagnostics() {
    return pullDiagnostics;
  }

  WorkspaceDiagnostics workspaceDiagnostics() {
    return workspaceDiagnostics;
  }

  WorkspaceSymbols workspaceSymbols() {
    return workspaceSymbols;
  }

  CodeActionRequests codeActions() {
    return codeActions;
  }

  TokenRequests tokens() {
    return tokens;
  }

  InlineCompletions inlineCompletions() {
    return inlineCompletions;
  }

  /** Stops all work and closes the model. */
  @Override
  public void close() {
    inlineCompletions.stopAll();
    // Not interrupted: a thread that is writing an answer would tear the connection down.
    requestThreads.shutdown();
    workspaceThread.shutdown();
    renumberingThread.shutdown();
    diagnosticsThread.shutdown();
    model.close();
    try {
      if (!modelThread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        modelThread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ExecutorService threads(String name, int count) {
    return Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().name(name).factory());
  }
}
