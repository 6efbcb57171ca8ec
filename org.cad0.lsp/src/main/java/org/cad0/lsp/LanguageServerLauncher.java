package org.cad0.lsp;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cad0.model.CompletionModel;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Connects a language server to a client and runs it until the client is done. */
public final class LanguageServerLauncher {

  /**
   * LSP4J's log. It quotes what clients send, and clients keep standard error in their logs; what
   * fails is answered or told to the client anyway. Kept here, for loggers are weakly held.
   */
  private static final Logger PROTOCOL_LOG = Logger.getLogger("org.eclipse.lsp4j");

  private LanguageServerLauncher() {}

  /**
   * Serves a client over standard input and output. Meanwhile {@link System#out} is standard error,
   * so that nothing but messages reaches the client.
   *
   * @param model see {@link CompactIrServer#CompactIrServer(Supplier)}
   * @return the exit code for the process
   */
  public static int runOnStandardStreams(Supplier<? extends CompletionModel> model) {
    PrintStream standardOutput = System.out;
    System.setOut(System.err);
    try {
      return run(
          System.in, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), model);
    } finally {
      System.setOut(standardOutput);
    }
  }

  /**
   * Serves a client until it sends {@code exit} or closes its end.
   *
   * @param in messages from the client
   * @param out messages to the client
   * @param model see {@link CompactIrServer#CompactIrServer(Supplier)}
   * @return the exit code for the process: 0 after {@code shutdown} and {@code exit}, else 1
   */
  public static int run(
      InputStream in, OutputStream out, Supplier<? extends CompletionModel> model) {
    PROTOCOL_LOG.setLevel(Level.OFF);
    try (CompactIrServer server = new CompactIrServer(model)) {
      ExecutorService threads =
          Executors.newCachedThreadPool(
              Thread.ofPlatform().daemon().name("cad0-messages-", 0).factory());
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(threads)
              .validateMessages(true)
              .wrapMessages(NullSettings::accepting)
              .setExceptionHandler(Refusal::of)
              .create();
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      threads.execute(() -> exitAtEndOf(listening, server));
      int exitCode = server.exitCode().join();
      threads.shutdownNow();
      return exitCode;
    }
  }

  /** Ends the server when no more messages can come. */
  private static void exitAtEndOf(Future<Void> listening, CompactIrServer server) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | CancellationException broken) {
      // The connection is broken: there is nobody left to tell.
    } finally {
      server.exit();
    }
  }
}
