package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.refactor.NodePlan;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;

/** Moves a statement below the node that it refers to, or that node above the statement. */
final class ReorderMend implements Mend {

  @Override
  public List<QuickFix> fixes(Problem problem) {
    Optional<Statement> statement = problem.statement().filter(found -> found.node().isPresent());
    Optional<ArgumentWord> word = problem.argument();
    if (statement.isEmpty() || word.isEmpty()) {
      return List.of();
    }
    int own = statement.get().node().getAsInt();
    int target = (int) word.get().value();
    List<QuickFix> fixes = new ArrayList<>();
    if (!isUsed(problem.program(), own, target)) {
      String title = "Move the line below node " + target;
      fixes.add(move(problem, title, own, target + 1, true));
    }
    boolean standsAlone =
        problem.program().nodes().get(target).references().allMatch(used -> used < own);
    if (standsAlone) {
      String title = "Move node " + target + " above the line";
      fixes.add(move(problem, title, target, own, fixes.isEmpty()));
    }
    return fixes;
  }

  private static QuickFix move(
      Problem problem, String title, int node, int anchor, boolean isPreferred) {
    NodePlan plan = new NodePlan(problem.program());
    plan.moveBefore(node, anchor);
    return problem
        .fix(title)
        .replaceAll(plan.edits(problem.cancel()))
        .preferredIf(isPreferred)
        .build();
  }

  /** Tells whether a node behind {@code node}, up to {@code last}, refers to it. */
  private static boolean isUsed(Program program, int node, int last) {
    return program.nodes().subList(node + 1, last + 1).stream()
        .anyMatch(user -> user.references().anyMatch(used -> used == node));
  }
}
