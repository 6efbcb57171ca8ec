package org.cad0.model.constraint;

import java.util.List;

/**
 * What is fixed while one line is written.
 *
 * @param nodes the nodes so far; not changed before the line is finished
 * @param available bits of the places in {@link OperationForm#ALL} that may start the line
 * @param start words that a segment must start with, where the last one ended; empty if free
 * @param typed characters that the line must start with
 */
record LineContext(NodeKinds nodes, int available, List<String> start, String typed) {

  /** Allows no line. */
  static final LineContext NONE = new LineContext(new NodeKinds(), 0, List.of(), "");

  LineContext {
    start = List.copyOf(start);
  }

  /** Returns this context with the operations of {@code banned} forbidden. */
  LineContext without(int banned) {
    return new LineContext(nodes, available & ~banned, start, typed);
  }
}
