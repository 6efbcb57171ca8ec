package org.cad0.model.decode;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.CompletionRequest;
import org.cad0.model.StopReason;

/** What one request may cost, and what it has cost so far. The clock runs from the creation. */
public final class Budget {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final long start = System.nanoTime();
  private final int maxTokens;
  private final long deadlineNanos;
  private final CancelSignal cancel;
  private int tokens;
  private Duration timeToFirstToken = Duration.ZERO;

  /** Starts the clock for {@code request}. */
  public Budget(CompletionRequest request, CancelSignal cancel) {
    this.maxTokens = request.maxTokens();
    Duration deadline = request.deadline();
    this.deadlineNanos = deadline.compareTo(LONGEST) < 0 ? deadline.toNanos() : Long.MAX_VALUE;
    this.cancel = cancel;
  }

  /** Returns the time since the request. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Returns the number of tokens generated so far. */
  public int tokens() {
    return tokens;
  }

  /** Returns the time from the request to the first token; zero as long as there is none. */
  public Duration timeToFirstToken() {
    return timeToFirstToken;
  }

  /**
   * Tells whether the deadline has passed.
   *
   * @throws CancellationException if nobody waits for the answer any more
   */
  public boolean isOver() {
    cancel.check();
    return System.nanoTime() - start >= deadlineNanos;
  }

  /**
   * Returns why no further token may be generated, if so.
   *
   * @param room tokens that still fit the model's context
   * @throws CancellationException if nobody waits for the answer any more
   */
  Optional<StopReason> exhausted(int room) {
    if (isOver()) {
      return Optional.of(StopReason.DEADLINE);
    }
    if (tokens >= maxTokens) {
      return Optional.of(StopReason.TOKEN_LIMIT);
    }
    return room <= 0 ? Optional.of(StopReason.CONTEXT_FULL) : Optional.empty();
  }

  /** Counts one generated token. */
  void spend() {
    if (tokens == 0) {
      timeToFirstToken = elapsed();
    }
    tokens++;
  }
}
