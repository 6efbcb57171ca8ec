package org.cad0.ir.interchange.vcad;

import org.cad0.ir.operation.Argument;

/** Keywords of a program that stand for a truth value of a document. */
final class Switches {
  /** The keyword that says the contrary of its field, which is called {@code visible}. */
  private static final String HIDDEN = "hidden";

  private Switches() {}

  /** Returns the value of the field when the keyword is written. */
  static boolean valueWhenWritten(Argument keyword) {
    return !keyword.choices().contains(HIDDEN);
  }
}
