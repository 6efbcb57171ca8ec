package org.cad0.ir.ide;

import java.util.List;
import org.cad0.ir.text.TextRange;

/**
 * A node, or a segment of a sketch, in the outline of a document.
 *
 * @param kind what it is
 * @param name its number and its name or operation
 * @param detail its statement
 * @param range all of it; for a sketch with its segments and {@code END}
 * @param selection its opcode
 * @param children the segments of a sketch
 */
public record OutlineSymbol(
    Kind kind,
    String name,
    String detail,
    TextRange range,
    TextRange selection,
    List<OutlineSymbol> children) {

  /** What a symbol stands for. */
  public enum Kind {
    /** A node that is a solid. */
    SOLID,
    /** A node that is a sketch. */
    SKETCH,
    /** A line or arc of a sketch. */
    SEGMENT
  }

  /** Copies the children, so that the symbol cannot be changed. */
  public OutlineSymbol {
    children = List.copyOf(children);
  }
}
