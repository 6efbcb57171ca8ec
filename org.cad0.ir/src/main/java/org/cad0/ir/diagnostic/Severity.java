package org.cad0.ir.diagnostic;

/** How bad a finding is. */
public enum Severity {
  /** The program has no meaning as written. */
  ERROR,
  /** The program means something, but hardly what its author wants. */
  WARNING
}
