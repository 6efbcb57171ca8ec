package org.cad0.ir.ide;

import org.cad0.ir.text.TextRange;

/**
 * A word or comment and what it means.
 *
 * @param range where it stands, on one line
 * @param type what it means
 * @param definition whether an id is defined here, so that other statements can name it
 */
public record Token(TextRange range, Type type, boolean definition) {

  /** Meaning of a token. */
  public enum Type {
    /** An operation that makes a solid. */
    OPERATION,
    /** The start or end of a sketch. */
    SKETCH,
    /** A segment of a sketch. */
    SEGMENT,
    /** The opcode of a material, root, or a part of the assembly or the scene. */
    DIRECTIVE,
    /** A number, count or flag. */
    NUMBER,
    /** The number of another node. */
    REFERENCE,
    /** The id of a material, part, instance, joint, light or camera. */
    ID,
    /** A word out of a few. */
    KEYWORD,
    /** The quoted name of a node, another name that is shown, or a URL. */
    NAME,
    /** A comment. */
    COMMENT
  }
}
