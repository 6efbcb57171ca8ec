package org.cad0.ir.ide.structure;

/**
 * Lines that can be hidden but for the first one.
 *
 * @param firstLine first line, from 0
 * @param lastLine last line, from 0; greater than the first one
 * @param type what the lines are
 */
public record Fold(int firstLine, int lastLine, Type type) {

  /** What lines are. */
  public enum Type {
    /** Comments. */
    COMMENT,
    /** A sketch with its segments. */
    SKETCH,
    /** Neighboring statements of one section of the language: geometry, materials and so on. */
    SECTION
  }
}
