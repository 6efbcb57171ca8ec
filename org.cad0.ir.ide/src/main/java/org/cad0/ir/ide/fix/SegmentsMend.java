package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.program.LineWords;

/** Removes the tessellation hint of old documents. */
final class SegmentsMend {

  private SegmentsMend() {}

  static List<QuickFix> remove(Problem problem) {
    // A word behind the operation's last one would move into the place that becomes free.
    return problem
        .fix("Remove the number of segments")
        .removeWord(problem.diagnostic().range())
        .preferred()
        .safeIf(!hasExtraWords(problem))
        .alone();
  }

  private static boolean hasExtraWords(Problem problem) {
    LineWords words = problem.words();
    int plain = 0;
    for (int i = 1; i < words.count(); i++) {
      plain += words.isQuoted(i) ? 0 : 1;
    }
    return plain > problem.statement().orElseThrow().operation().arguments().size();
  }
}
