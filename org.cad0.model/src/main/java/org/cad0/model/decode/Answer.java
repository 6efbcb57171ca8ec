package org.cad0.model.decode;

import java.util.List;
import org.cad0.model.StopReason;

/**
 * The lines that continue a program.
 *
 * @param lines whole operations
 * @param stopReason why they are not more
 */
public record Answer(List<String> lines, StopReason stopReason) {

  /** Copies the lines, so that the answer cannot be changed. */
  public Answer {
    lines = List.copyOf(lines);
  }
}
