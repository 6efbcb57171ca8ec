package org.cad0.ir.portable;

import java.util.List;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/**
 * A program as vcad 0.2 reads it: with its header, comments on lines of their own, {@code FI} for
 * {@code F}, sketches for {@code H}, no numbers of segments, and what refers to something further
 * down moved below it. The meaning stays.
 *
 * @param edits the changes of the program, in the order of the text
 * @param text the program with these changes
 * @param rest what vcad still rejects: lines with errors, and what stands in them
 */
public record PortableForm(List<Replacement> edits, String text, List<Diagnostic> rest) {

  /** Copies the lists, so that the form cannot be changed. */
  public PortableForm {
    edits = List.copyOf(edits);
    rest = List.copyOf(rest);
  }

  /**
   * Rewrites {@code program}. What has errors stays as it is.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public static PortableForm of(Program program, CancelSignal cancel) {
    List<Replacement> edits = new PortableEdits(program, cancel).all();
    String text = Replacement.apply(edits, program.text());
    List<Diagnostic> rest =
        Program.parse(text).diagnostics().stream()
            .filter(found -> found.isError() || found.code() == DiagnosticCode.NOT_PORTABLE)
            .toList();
    return new PortableForm(edits, text, rest);
  }
}
