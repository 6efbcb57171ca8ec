package org.cad0.ir.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.cad0.ir.text.TextRange;

/**
 * One finding in a program.
 *
 * @param code what kind of finding it is
 * @param range the words it is about
 * @param message what is wrong, what was expected and what to do
 * @param related other places that the finding is about
 */
public record Diagnostic(
    DiagnosticCode code, TextRange range, String message, List<Related> related) {

  /**
   * Another place that a finding is about.
   *
   * @param range the words there
   * @param message what they have to do with the finding
   */
  public record Related(TextRange range, String message) {}

  /** Copies the related places, so that the finding cannot be changed. */
  public Diagnostic {
    related = List.copyOf(related);
  }

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
