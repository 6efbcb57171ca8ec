package org.cad0.ir.diagnostic;

import org.cad0.ir.text.TextRange;

/**
 * One finding in a program.
 *
 * @param code what kind of finding it is
 * @param range the words it is about
 * @param message what is wrong, what was expected and what to do
 */
public record Diagnostic(DiagnosticCode code, TextRange range, String message) {

  /** Returns how bad the finding is. */
  public Severity severity() {
    return code.severity();
  }

  /** Tells whether the finding is an error. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
