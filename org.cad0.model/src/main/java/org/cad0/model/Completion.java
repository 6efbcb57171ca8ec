package org.cad0.model;

import java.time.Duration;
import java.util.List;

/**
 * The continuation of a program.
 *
 * @param lines the new canonical lines, whole operations only; the first one starts with the
 *     request's partial line. Empty if the program is finished, or if the partial line cannot be
 *     continued to a valid one.
 * @param promptTokens tokens of the request
 * @param tokens tokens generated, those of dropped lines included
 * @param timeToFirstToken from the request to the first token; zero if none was generated
 * @param total from the request to the end
 * @param stopReason why the answer is not longer
 */
public record Completion(
    List<String> lines,
    int promptTokens,
    int tokens,
    Duration timeToFirstToken,
    Duration total,
    StopReason stopReason) {

  /** Copies the lines, so that the completion cannot be changed. */
  public Completion {
    lines = List.copyOf(lines);
  }
}
