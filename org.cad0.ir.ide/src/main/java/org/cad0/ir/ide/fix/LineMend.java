package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.statement.Header;

/** Removes or rewrites whole lines. */
final class LineMend {

  private LineMend() {}

  /** Removes a material that nothing is made of. */
  static List<QuickFix> removeMaterial(Problem problem) {
    return problem.fix("Remove the material").removeLine(problem.line()).preferred().alone();
  }

  /** Names the version of the format that the program is in. */
  static List<QuickFix> upgradeHeader(Problem problem) {
    return problem
        .fix("Write " + Header.CURRENT)
        .replace(problem.diagnostic().range(), Header.CURRENT)
        .preferred()
        .alone();
  }
}
