package org.cad0.ir.ide;

import java.util.List;
import org.cad0.ir.format.Formatter;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Formats a document, some of its lines, or the line that has just been written. */
final class Formatting {

  private Formatting() {}

  static List<Replacement> document(Document document, CancelSignal cancel) {
    cancel.check();
    return Formatter.format(document.program(), cancel);
  }

  /** Formats every line that {@code range} has a part of. */
  static List<Replacement> range(Document document, TextRange range, CancelSignal cancel) {
    cancel.check();
    int first = document.lines().lineOf(range.start());
    int last = document.lines().lineOf(range.end());
    boolean endsBeforeLine = last > first && document.lines().columnOf(range.end()) == 0;
    return Formatter.format(document.program(), first, endsBeforeLine ? last : last + 1, cancel);
  }

  /** Formats the line above the caret, which a line end has just finished. */
  static List<Replacement> finishedLine(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    int line = document.lines().lineOf(offset) - 1;
    return line < 0 ? List.of() : Formatter.formatLine(document.program(), line, cancel);
  }
}
