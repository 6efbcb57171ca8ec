package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.text.Replacement;

/**
 * A way to mend one finding.
 *
 * @param title what it does, for people; plain text
 * @param diagnostic the finding that it mends
 * @param edits the changes, in the order of the text and without overlap
 * @param preferred whether it is what the author most likely wants; at most one fix of a finding is
 * @param safe whether it may be made without being looked at: it is preferred, and what the author
 *     wrote leaves no doubt about it
 */
public record QuickFix(
    String title, Diagnostic diagnostic, List<Replacement> edits, boolean preferred, boolean safe) {

  /** Copies the edits, so that the fix cannot be changed. */
  public QuickFix {
    edits = List.copyOf(edits);
  }
}
