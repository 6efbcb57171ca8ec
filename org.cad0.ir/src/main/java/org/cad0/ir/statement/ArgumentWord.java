package org.cad0.ir.statement;

import java.util.OptionalInt;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.text.TextRange;

/**
 * A word of a statement in the place of an argument.
 *
 * @param argument the argument it stands for
 * @param range the word
 * @param value what it reads as; for a reference the node number as written; NaN if not readable,
 *     and for words that are no numbers
 * @param resolved for a reference to a node, whether it names one that may stand there; for the id
 *     of something that is defined elsewhere, whether it is
 */
public record ArgumentWord(Argument argument, TextRange range, double value, boolean resolved) {

  /** Returns the node that a valid reference names. */
  public OptionalInt target() {
    return resolved && argument.kind().isReference()
        ? OptionalInt.of((int) value)
        : OptionalInt.empty();
  }
}
