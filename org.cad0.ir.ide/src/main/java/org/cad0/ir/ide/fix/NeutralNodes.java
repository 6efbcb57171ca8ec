package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.ide.refactor.NodePlan;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Replacement;

/** Uses another node in the place of one that is the same, and deletes that one. */
final class NeutralNodes {

  private NeutralNodes() {}

  /** Uses the operand in the place of a statement that changes nothing of it. */
  static List<QuickFix> useOperand(Problem problem) {
    return problem
        .statement()
        .flatMap(
            statement -> {
              OptionalInt operand = statement.references().findFirst();
              return operand.isPresent()
                  ? use(problem, statement, operand.getAsInt())
                  : Optional.empty();
            })
        .stream()
        .toList();
  }

  /** Uses the earlier one of two nodes that are the same. */
  static List<QuickFix> useEarlier(Problem problem) {
    List<Diagnostic.Related> related = problem.diagnostic().related();
    return problem
        .statement()
        .flatMap(
            statement ->
                related.stream()
                    .flatMap(other -> statementAt(problem, other).stream())
                    .findFirst()
                    .flatMap(earlier -> use(problem, statement, earlier.node().orElseThrow())))
        .stream()
        .toList();
  }

  /** Uses the solid in the place of its union with itself, or cuts another one from it. */
  static List<QuickFix> useOnce(Problem problem) {
    List<QuickFix> fixes = new ArrayList<>();
    problem
        .statement()
        .ifPresent(
            statement -> {
              // A difference leaves nothing; it is another cutter that is missing.
              if (!statement.operation().opcode().equals("D")) {
                fixes.addAll(useOperand(problem));
              }
              otherOperand(problem, statement, fixes.isEmpty()).ifPresent(fixes::add);
            });
    return fixes;
  }

  private static Optional<QuickFix> otherOperand(
      Problem problem, Statement statement, boolean isPreferred) {
    ArgumentWord second = statement.arguments().get(1);
    NodeIndex nodes = problem.nodes();
    OptionalInt other =
        nodes.lastBefore(
            nodes.own(statement), second.argument().kind(), Set.of((int) second.value()));
    if (other.isEmpty()) {
      return Optional.empty();
    }
    String number = Integer.toString(other.getAsInt());
    return Optional.of(
        problem
            .fix("Refer to node " + number + " as the second operand")
            .replace(second.range(), number)
            .preferredIf(isPreferred)
            .build());
  }

  private static Optional<Statement> statementAt(Problem problem, Diagnostic.Related related) {
    Program program = problem.program();
    return program
        .statementOn(program.lines().lineOf(related.range().start()))
        .filter(statement -> statement.node().isPresent());
  }

  /** Returns the fix, unless the program would then show something else. */
  private static Optional<QuickFix> use(Problem problem, Statement statement, int other) {
    Program program = problem.program();
    int node = statement.node().orElseThrow();
    NodePlan plan = new NodePlan(program);
    plan.delete(node);
    plan.redirect(node, other);
    List<Replacement> edits = plan.edits(problem.cancel());
    List<Integer> shown =
        program.results().stream()
            .map(result -> result == node ? other : result)
            .map(result -> result > node ? result - 1 : result)
            .sorted()
            .distinct()
            .toList();
    Program changed = Program.parse(Replacement.apply(edits, program.text()));
    return changed.results().equals(shown)
        ? Optional.of(
            problem
                .fix("Use node " + other + " instead and delete node " + node)
                .replaceAll(edits)
                .preferred()
                .build())
        : Optional.empty();
  }
}
