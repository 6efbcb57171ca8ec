package org.cad0.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where the session stands between {@code initialize} and {@code exit}. */
final class Lifecycle {

  private enum State {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile State state = State.NEW;

  /**
   * Starts the session.
   *
   * @throws ResponseErrorException if it was started before
   */
  void start() {
    if (state != State.NEW) {
      throw error(ResponseErrorCode.InvalidRequest, "The server is initialized already.");
    }
    state = State.RUNNING;
  }

  /** Ends the session; requests are refused from now on. */
  void shutDown() {
    state = State.SHUT_DOWN;
  }

  /** Ends the process: with 0 after a shutdown, else with 1. */
  void exit() {
    exitCode.complete(state == State.SHUT_DOWN ? 0 : 1);
  }

  /** Returns the exit code once the process is to end. */
  CompletableFuture<Integer> exitCode() {
    return exitCode;
  }

  /** Returns why requests are refused, if they are. */
  Optional<ResponseErrorException> refusal() {
    return switch (state) {
      case RUNNING -> Optional.empty();
      case NEW ->
          Optional.of(
              error(
                  ResponseErrorCode.ServerNotInitialized,
                  "The server is not initialized. Send `initialize` first."));
      case SHUT_DOWN ->
          Optional.of(error(ResponseErrorCode.InvalidRequest, "The server is shut down."));
    };
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }
}
