package org.cad0.model;

import java.time.Duration;
import java.util.Objects;

/**
 * A program to continue.
 *
 * @param description what the part is, in the author's words; empty if nobody said
 * @param program the whole lines so far in canonical form, joined by {@code \n}, without one at the
 *     end; empty for a new program. It may end inside a sketch block.
 * @param partialLine canonical beginning of the next line as typed; empty if nothing is typed. The
 *     first line of the answer starts with it.
 * @param sampling how to choose among the model's proposals
 * @param maxTokens longest answer, in tokens; what is not a whole operation by then is dropped
 * @param deadline time after which the operations finished so far are the answer
 */
public record CompletionRequest(
    String description,
    String program,
    String partialLine,
    Sampling sampling,
    int maxTokens,
    Duration deadline) {

  /** A deadline that never passes. */
  public static final Duration NO_DEADLINE = Duration.ofSeconds(Long.MAX_VALUE);

  /**
   * Checks the request.
   *
   * @throws IllegalArgumentException if {@code program} does not end with a whole line, {@code
   *     partialLine} has a line end, or {@code maxTokens} is below 1
   */
  public CompletionRequest {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(sampling, "sampling");
    Objects.requireNonNull(deadline, "deadline");
    if (program.endsWith("\n")) {
      throw new IllegalArgumentException("the program must not end with a line end");
    }
    if (partialLine.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("the partial line must not have a line end");
    }
    if (maxTokens < 1) {
      throw new IllegalArgumentException("maxTokens must be 1 or greater, not " + maxTokens);
    }
  }
}
