package org.cad0.lsp;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the client what went wrong. Never tells any text of a document. */
final class ClientLog {

  /** Stack frames told; enough to find the place. */
  private static final int FRAMES = 6;

  private final LanguageClient client;

  ClientLog(LanguageClient client) {
    this.client = client;
  }

  /** Writes a mistake of the server into the client's log. Exception messages may quote text. */
  void failed(String what, Throwable failure) {
    String where =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(joining("\n  "));
    client.logMessage(
        new MessageParams(
            MessageType.Error,
            what + " failed with " + failure.getClass().getName() + " at\n  " + where));
  }

  /** Writes a fact into the client's log. */
  void note(String fact) {
    client.logMessage(new MessageParams(MessageType.Info, fact));
  }

  /** Shows the user something to act on. */
  void warn(String message) {
    client.showMessage(new MessageParams(MessageType.Warning, message));
  }
}
