package org.cad0.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cad0.model.CompletionModel;

/** A server in this process, connected by pipes to an editor. */
final class InProcessServer implements AutoCloseable {

  /** Above the length of any message in tests that call {@link #send}, in bytes. */
  private static final int LARGEST_MESSAGE = 1 << 16;

  private final OutputStream toServer;
  private final Editor editor;
  private final CompletableFuture<Integer> exitCode;

  private InProcessServer(OutputStream toServer, Editor editor, CompletableFuture<Integer> exit) {
    this.toServer = toServer;
    this.editor = editor;
    this.exitCode = exit;
  }

  static InProcessServer start(Supplier<? extends CompletionModel> model) {
    try {
      Pipe requests = Pipe.open();
      Pipe answers = Pipe.open();
      InputStream in = Channels.newInputStream(requests.source());
      OutputStream out = Channels.newOutputStream(answers.sink());
      CompletableFuture<Integer> exit = new CompletableFuture<>();
      Thread.ofPlatform()
          .daemon()
          .start(() -> exit.complete(LanguageServerLauncher.run(in, out, model)));
      OutputStream toServer = Channels.newOutputStream(requests.sink());
      // The editor writes whole messages, so that none is torn by what send() writes.
      Editor editor =
          new Editor(
              Channels.newInputStream(answers.source()),
              new BufferedOutputStream(toServer, LARGEST_MESSAGE));
      return new InProcessServer(toServer, editor, exit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Editor editor() {
    return editor;
  }

  /** Writes a message to the server that LSP4J's client would not write. */
  void sendMessage(String body) {
    byte[] bytes = body.getBytes(UTF_8);
    send(("Content-Length: " + bytes.length + "\r\n\r\n" + body).getBytes(UTF_8));
  }

  /** Writes bytes to the server that no client would write. */
  void send(byte[] bytes) {
    try {
      toServer.write(bytes);
      toServer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the client's end and returns the exit code of the server. */
  int closeInput() {
    try {
      toServer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exitCode();
  }

  int exitCode() {
    return Editor.get(exitCode);
  }

  @Override
  public void close() {
    closeInput();
  }
}
