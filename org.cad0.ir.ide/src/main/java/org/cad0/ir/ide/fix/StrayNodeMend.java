package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.refactor.NodePlan;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;

/** Shows a node that is no part of the result, or deletes it. */
final class StrayNodeMend implements Mend {
  private static final Operation ROOT =
      Operations.all().stream()
          .filter(operation -> operation.role() == Role.ROOT)
          .findFirst()
          .orElseThrow();

  @Override
  public List<QuickFix> fixes(Problem problem) {
    List<QuickFix> fixes = new ArrayList<>();
    problem
        .statement()
        .filter(statement -> statement.node().isPresent())
        .ifPresent(
            statement -> {
              if (statement.operation().role() == Role.SOLID) {
                fixes.add(show(problem, statement.node().getAsInt()));
              }
              fixes.add(delete(problem, statement.node().getAsInt()));
            });
    return fixes;
  }

  /** Roots replace the rule by which a program without them shows its last solid. */
  private static QuickFix show(Problem problem, int node) {
    Program program = problem.program();
    List<Statement> statements = program.statements();
    Statement last =
        statements.stream()
            .filter(statement -> statement.operation().role() == Role.ROOT)
            .reduce((before, after) -> after)
            .orElse(statements.get(statements.size() - 1));
    List<String> roots = new ArrayList<>();
    if (!hasRootOrInstance(program)) {
      program.results().forEach(result -> roots.add(root(result)));
    }
    roots.add(root(node));
    FixBuilder fix = problem.fix("Show it with " + root(node));
    return fix.insertLineBelow(last.line(), String.join(fix.lineEnd(last.line()), roots)).build();
  }

  private static boolean hasRootOrInstance(Program program) {
    return program.statements().stream()
            .anyMatch(statement -> statement.operation().role() == Role.ROOT)
        || !program.entities().all(EntityKind.INSTANCE).isEmpty();
  }

  private static String root(int node) {
    return ROOT.opcode() + " " + node + " " + Entities.DEFAULT_MATERIAL;
  }

  private static QuickFix delete(Problem problem, int node) {
    NodePlan plan = new NodePlan(problem.program());
    plan.delete(node);
    return problem.fix("Delete node " + node).replaceAll(plan.edits(problem.cancel())).build();
  }
}
