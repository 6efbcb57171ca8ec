package org.cad0.ir.ide.fix;

import java.util.List;

/** Removes the tessellation hint of old documents. */
final class SegmentsMend {

  private SegmentsMend() {}

  static List<QuickFix> remove(Problem problem) {
    return problem
        .fix("Remove the number of segments")
        .removeWord(problem.diagnostic().range())
        .safe()
        .alone();
  }
}
