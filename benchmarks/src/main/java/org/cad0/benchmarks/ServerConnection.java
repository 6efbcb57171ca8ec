package org.cad0.benchmarks;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** A language server in a process of its own, seen from the client's end of its streams. */
final class ServerConnection implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  /** LSP4J tells at length when a server ends. Kept here, for loggers are weakly held. */
  private static final Logger PROTOCOL_LOG = Logger.getLogger("org.eclipse.lsp4j");

  private final Process process;
  private final DiagnosticsClock diagnostics = new DiagnosticsClock();
  private final Launcher<LanguageServer> launcher;

  /** Starts a server and opens a session with it. */
  ServerConnection(List<String> command) throws IOException, Refused {
    PROTOCOL_LOG.setLevel(Level.OFF);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process = builder.start();
    launcher =
        LSPLauncher.createClientLauncher(
            diagnostics, process.getInputStream(), process.getOutputStream());
    Future<Void> unused = launcher.startListening();
    answer("initialize", json("{\"capabilities\":{}}"));
    launcher.getRemoteEndpoint().notify("initialized", new JsonObject());
  }

  /** Returns the command that starts the packaged server of a checkout. */
  static List<String> packaged(Path home) {
    return List.of(home.resolve("cad0").toString(), "lsp");
  }

  /** Opens a document and returns when its diagnostics came, in the ns of the JVM's clock. */
  long open(String uri, String text) {
    launcher
        .getRemoteProxy()
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "cir", 1, text)));
    return diagnostics.await(uri, 1);
  }

  /** Changes a document and returns how long it took until its diagnostics came, in ms. */
  double change(String uri, int version, TextDocumentContentChangeEvent change) {
    long start = System.nanoTime();
    send(uri, version, change);
    return milliseconds(diagnostics.await(uri, version) - start);
  }

  /** Changes a document without waiting. */
  void send(String uri, int version, TextDocumentContentChangeEvent change) {
    launcher
        .getRemoteProxy()
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  /** Returns the server's answer to a request. */
  Object answer(String method, Object params) throws Refused {
    try {
      return launcher
          .getRemoteEndpoint()
          .request(method, params)
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new Refused(method, !isUnknown(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(method, true, e);
    } catch (TimeoutException e) {
      throw new Refused(method, true, e);
    }
  }

  /** Returns the server's process. */
  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  static double milliseconds(long nanoseconds) {
    return nanoseconds / 1e6;
  }

  private static boolean isUnknown(Throwable failure) {
    return failure instanceof ResponseErrorException refusal
        && refusal.getResponseError().getCode() == ResponseErrorCode.MethodNotFound.getValue();
  }
}
