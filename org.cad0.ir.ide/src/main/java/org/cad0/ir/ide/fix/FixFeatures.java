package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.portable.PortableForm;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/**
 * What mends a document. Each method is a pure function and may be called from any thread.
 *
 * <p>Each stops with a {@link java.util.concurrent.CancellationException} soon after its signal
 * fires.
 */
public final class FixFeatures {

  private FixFeatures() {}

  /** Returns the ways to mend what is found in {@code range} or directly at it. */
  public static List<QuickFix> quickFixes(Document document, TextRange range, CancelSignal cancel) {
    cancel.check();
    return QuickFixes.of(document.program(), range, cancel);
  }

  /** Returns the changes that make every fix that leaves no doubt, in the order of the text. */
  public static List<Replacement> fixAll(Document document, CancelSignal cancel) {
    cancel.check();
    return SafeFixes.of(document.program(), cancel);
  }

  /** Returns the changes that make the document a program as vcad 0.2 reads it. */
  public static List<Replacement> makePortable(Document document, CancelSignal cancel) {
    cancel.check();
    return PortableForm.of(document.program(), cancel).edits();
  }
}
