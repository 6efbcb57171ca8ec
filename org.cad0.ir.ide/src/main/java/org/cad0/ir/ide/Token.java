package org.cad0.ir.ide;

import org.cad0.ir.text.TextRange;

/**
 * A word or comment and what it means.
 *
 * @param range where it stands, on one line
 * @param type what it means
 */
public record Token(TextRange range, Type type) {

  /** Meaning of a token. */
  public enum Type {
    /** An operation that makes a solid. */
    OPERATION,
    /** The start or end of a sketch. */
    SKETCH,
    /** A segment of a sketch. */
    SEGMENT,
    /** A number, count or flag. */
    NUMBER,
    /** The number of another node. */
    REFERENCE,
    /** The quoted name of a node. */
    NAME,
    /** A comment. */
    COMMENT
  }
}
