package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cad0.ir.check.ArgumentCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * Adds the arguments that a statement lacks: references to the last nodes that fit, other values
 * from the operation's example, or 1 where those would not go with what is written.
 */
final class MissingArguments implements Mend {

  @Override
  public List<QuickFix> fixes(Problem problem) {
    return problem.statement().flatMap(statement -> fix(problem, statement)).stream().toList();
  }

  private static Optional<QuickFix> fix(Problem problem, Statement statement) {
    return added(problem, statement)
        .map(
            words -> {
              String text = String.join(" ", words);
              return problem
                  .fix("Add " + text)
                  .insert(endOfArguments(statement), " " + text)
                  .preferred()
                  .build();
            });
  }

  private static Optional<List<String>> added(Problem problem, Statement statement) {
    Operation operation = statement.operation();
    Set<Integer> taken = new HashSet<>();
    statement.references().forEach(taken::add);
    String[] example = operation.example().split(" ", -1);
    List<String> likely = new ArrayList<>();
    List<String> ones = new ArrayList<>();
    for (int i = statement.arguments().size(); i < operation.requiredArguments(); i++) {
      Argument argument = operation.arguments().get(i);
      if (argument.kind().isReference()) {
        OptionalInt node = reference(problem, statement, argument, taken);
        if (node.isEmpty()) {
          return Optional.empty();
        }
        taken.add(node.getAsInt());
        likely.add(Integer.toString(node.getAsInt()));
        ones.add(Integer.toString(node.getAsInt()));
      } else {
        likely.add(example[i + 1]);
        ones.add("1");
      }
    }
    return Optional.of(isAccepted(statement, likely) ? likely : ones);
  }

  private static OptionalInt reference(
      Problem problem, Statement statement, Argument argument, Set<Integer> taken) {
    NodeIndex nodes = problem.nodes();
    int own = nodes.own(statement);
    OptionalInt fresh = nodes.lastBefore(own, argument.kind(), taken);
    return fresh.isPresent() ? fresh : nodes.lastBefore(own, argument.kind(), Set.of());
  }

  /** Tells whether the arguments together meet the conditions over several of them. */
  private static boolean isAccepted(Statement statement, List<String> added) {
    List<TextRange> words = new ArrayList<>();
    int count = statement.arguments().size();
    double[] values = new double[count + added.size()];
    for (int i = 0; i < values.length; i++) {
      words.add(statement.range());
      values[i] =
          i < count
              ? statement.arguments().get(i).value()
              : Double.parseDouble(added.get(i - count));
    }
    List<Diagnostic> findings = new ArrayList<>();
    ArgumentCheck.checkRules(statement.operation(), words, values, findings::add);
    return findings.isEmpty();
  }

  private static int endOfArguments(Statement statement) {
    List<ArgumentWord> arguments = statement.arguments();
    return arguments.isEmpty()
        ? statement.opcode().end()
        : arguments.get(arguments.size() - 1).range().end();
  }
}
