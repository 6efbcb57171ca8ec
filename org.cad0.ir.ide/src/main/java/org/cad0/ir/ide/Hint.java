package org.cad0.ir.ide;

/**
 * A word that an editor shows between those of the text.
 *
 * @param kind what it tells
 * @param offset where to show it
 * @param label the word as shown
 * @param tooltip more about it
 */
public record Hint(Kind kind, int offset, String label, String tooltip) {

  /** What a hint tells. */
  public enum Kind {
    /** The number of a node, to be shown behind its line. */
    NODE_NUMBER,
    /** The name of an argument, to be shown before its word. */
    ARGUMENT_NAME
  }
}
