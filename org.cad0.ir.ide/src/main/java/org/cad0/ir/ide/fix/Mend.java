package org.cad0.ir.ide.fix;

import java.util.List;

/** Knows how findings of one kind are mended. */
@FunctionalInterface
interface Mend {

  /** Returns the ways to mend {@code problem}, the likeliest first; none where none is obvious. */
  List<QuickFix> fixes(Problem problem);
}
