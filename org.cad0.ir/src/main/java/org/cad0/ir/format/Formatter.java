package org.cad0.ir.format;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Edits;
import org.cad0.ir.text.Replacement;

/**
 * Gives programs the layout of the language reference, section 7; {@code docs/formatting.md} states
 * the rules for users.
 *
 * <p>Formatting twice changes nothing, and the meaning stays: the same statements with the same
 * values, references, names and comments. Lines with errors stay as they are, since what is not
 * understood cannot be rewritten safely.
 */
public final class Formatter {

  private Formatter() {}

  /** Returns the changes that format all of {@code program}. */
  public static List<Replacement> format(Program program, CancelSignal cancel) {
    return format(program, 0, program.lines().lineCount(), cancel);
  }

  /**
   * Returns those of the changes to the whole program that concern some of its lines.
   *
   * @param first first line, counted from 0
   * @param end line behind the last one
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public static List<Replacement> format(Program program, int first, int end, CancelSignal cancel) {
    Lines lines = new Lines(program);
    Layout layout = Layout.of(program, cancel);
    Edits edits = new Edits(program.text());
    LineFormat lineFormat = new LineFormat(program, layout, edits);
    for (int line = first; line < end; line++) {
      cancel.check();
      if (layout.isSuperfluous(line)) {
        edits.delete(lines.start(line), lines.end(line));
      } else {
        if (layout.startsSection(line)) {
          // The end of the line above, not any other: a \n behind a lone \r would add no line.
          edits.insert(lines.start(line), lines.lineEnd(line - 1));
        }
        lineFormat.format(line);
      }
    }
    if (end == lines.count() && !layout.isBlank(end - 1)) {
      edits.insert(program.text().length(), lineEnd(lines));
    }
    return edits.all();
  }

  /**
   * Returns the changes inside one line, counted from 0, for text that is still being written: no
   * line is added or removed.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public static List<Replacement> formatLine(Program program, int line, CancelSignal cancel) {
    Edits edits = new Edits(program.text());
    new LineFormat(program, Layout.of(program, cancel), edits).format(line);
    return edits.all();
  }

  /** Returns the line end that the author uses: that of the first line. */
  private static String lineEnd(Lines lines) {
    String first = lines.lineEnd(0);
    return first.isEmpty() ? "\n" : first;
  }
}
