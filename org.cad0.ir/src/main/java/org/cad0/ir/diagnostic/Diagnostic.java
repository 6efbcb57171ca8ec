package org.cad0.ir.diagnostic;

import java.util.Comparator;
import org.cad0.ir.text.TextRange;

/**
 * One finding in a program.
 *
 * @param code what kind of finding it is
 * @param range the words it is about
 * @param message what is wrong, what was expected and what to do
 */
public record Diagnostic(DiagnosticCode code, TextRange range, String message) {

  /** The order in which findings are reported: by their place in the text, then by code. */
  public static final Comparator<Diagnostic> TEXT_ORDER =
      Comparator.<Diagnostic>comparingInt(finding -> finding.range().start())
          .thenComparing(Diagnostic::code);

  /** Returns how bad the finding is. */
  public Severity severity() {
    return code.severity();
  }

  /** Tells whether the finding is an error. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
