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

  /** Building the model takes long for a large document; only what needs it waits for it. */
  private final ExecutorService structureThread = threads("cad0-structure", 1);

  private final ExecutorService diagnosticsThread = threads("cad0-diagnostics", 1);
  private final ExecutorService modelThread = threads("cad0-model", 1);
  private final OpenDocuments documents = new OpenDocuments();
  private final Requests requests;
  private final Requests structureRequests;
  private final DiagnosticsPublisher diagnostics;
  private final ModelHost model;
  private final InlineCompletions inlineCompletions;
  private final ClientFeatures clientFeatures;

  Session(
      Lifecycle lifecycle,
      LanguageClient client,
      InitializeParams params,
      Supplier<? extends CompletionModel> opener) {
    ClientLog log = new ClientLog(client);
    Settings settings = Settings.of(params.getInitializationOptions());
    clientFeatures = ClientFeatures.of(params.getCapabilities());
    requests = new Requests(lifecycle, documents, requestThreads, log);
    structureRequests = new Requests(lifecycle, documents, structureThread, log);
    diagnostics = new DiagnosticsPublisher(documents, client, diagnosticsThread, log);
    model = new ModelHost(opener, modelThread, log);
    inlineCompletions = new InlineCompletions(documents, model, settings, log);
  }

  OpenDocuments documents() {
    return documents;
  }

  /** Returns who answers what the line path tells. */
  Requests requests() {
    return requests;
  }

  /** Returns who answers what the model tells. */
  Requests structureRequests() {
    return structureRequests;
  }

  DiagnosticsPublisher diagnostics() {
    return diagnostics;
  }

  ModelHost model() {
    return model;
  }

  InlineCompletions inlineCompletions() {
    return inlineCompletions;
  }

  ClientFeatures clientFeatures() {
    return clientFeatures;
  }

  /** Stops all work and closes the model. */
  @Override
  public void close() {
    inlineCompletions.stopAll();
    // Not interrupted: a thread that is writing an answer would tear the connection down.
    requestThreads.shutdown();
    structureThread.shutdown();
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
