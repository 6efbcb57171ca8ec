package org.cad0.model;

/** Is told of an answer's lines while it grows. */
@FunctionalInterface
public interface LineListener {

  /** Ignores the lines. */
  LineListener NONE = line -> {};

  /**
   * A line is finished and valid; it will not change. The lines of a sketch block come together
   * when the block is closed.
   */
  void line(String line);
}
