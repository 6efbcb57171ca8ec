package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.PartialResultParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * A long answer, sent in parts to a client that has given a token for it.
 *
 * @param <T> one of what the answer lists
 */
final class PartialResults<T> implements Consumer<T> {

  /** So many at once; the first are seen early, and messages stay few. */
  private static final int PART = 64;

  private final LanguageClient client;
  private final Either<String, Integer> token;
  private final Function<List<T>, Object> part;
  private final List<T> waiting = new ArrayList<>();

  /**
   * Creates an empty answer.
   *
   * @param part makes a partial result
   */
  PartialResults(
      LanguageClient client, PartialResultParams params, Function<List<T>, Object> part) {
    this.client = client;
    this.token = params.getPartialResultToken();
    this.part = part;
  }

  @Override
  public void accept(T result) {
    waiting.add(result);
    if (token != null && waiting.size() == PART) {
      send();
    }
  }

  /** Returns the answer to the request: everything, or nothing where all has been sent in parts. */
  List<T> finish() {
    if (token != null && !waiting.isEmpty()) {
      send();
    }
    return waiting;
  }

  private void send() {
    Object result = part.apply(List.copyOf(waiting));
    client.notifyProgress(new ProgressParams(token, Either.forRight(result)));
    waiting.clear();
  }
}
