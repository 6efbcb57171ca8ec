package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/**
 * Makes every fix that leaves no doubt, then those that have become possible, until there is none.
 */
final class SafeFixes {

  /** What one fix uncovers takes another round; more than a few are not met. */
  private static final int MOST_ROUNDS = 10;

  private SafeFixes() {}

  /**
   * Returns the changes that make all safe fixes of {@code program}, in the order of the text.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  static List<Replacement> of(Program program, CancelSignal cancel) {
    ChangedText text = new ChangedText(program.text());
    Program current = program;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Replacement> edits = oneRound(current, cancel);
      if (edits.isEmpty()) {
        break;
      }
      text.change(edits);
      current = Program.parse(text.text());
    }
    return text.replacements();
  }

  private static List<Replacement> oneRound(Program program, CancelSignal cancel) {
    NavigableMap<Integer, Replacement> edits = new TreeMap<>();
    for (QuickFix fix : QuickFixes.safe(program, cancel)) {
      if (fix.edits().stream().allMatch(edit -> isApart(edit, edits))) {
        fix.edits().forEach(edit -> edits.put(edit.range().start(), edit));
      }
    }
    return new ArrayList<>(edits.values());
  }

  /** Tells whether {@code edit} does not touch another one; if it does, it waits for its round. */
  private static boolean isApart(Replacement edit, NavigableMap<Integer, Replacement> edits) {
    Map.Entry<Integer, Replacement> before = edits.floorEntry(edit.range().end());
    return before == null || before.getValue().range().end() < edit.range().start();
  }
}
