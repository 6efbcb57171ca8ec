package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * The answers that have come from the server. A request that the client has cancelled is done for
 * the client at once; only here is it seen whether and how the server has answered it.
 */
final class Answers {
  private static final long PATIENCE_SECONDS = 60;

  private final List<ResponseMessage> answers = new ArrayList<>();

  /** Returns a consumer that notes what comes in; what goes out stays as it is. */
  MessageConsumer noting(MessageConsumer consumer) {
    if (!(consumer instanceof RemoteEndpoint)) {
      return consumer;
    }
    return message -> {
      consumer.consume(message);
      if (message instanceof ResponseMessage answer) {
        note(answer);
      }
    };
  }

  synchronized int count() {
    return answers.size();
  }

  /** Returns the answers from the one numbered {@code first} on, once there are {@code count}. */
  synchronized List<ResponseMessage> await(int first, int count) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (answers.size() < first + count) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError(
            "waited in vain for %d answers; %d came".formatted(count, answers.size() - first));
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
    return List.copyOf(answers.subList(first, first + count));
  }

  private synchronized void note(ResponseMessage answer) {
    answers.add(answer);
    notifyAll();
  }
}
