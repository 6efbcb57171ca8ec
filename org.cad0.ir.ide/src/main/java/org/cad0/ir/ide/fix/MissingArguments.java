package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.check.ArgumentCheck;
import org.cad0.ir.check.ArityCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * Adds the arguments that a statement lacks: references to what was made last and fits, other
 * values from the operation's example, or 1 where those would not go with what is written.
 */
final class MissingArguments implements Mend {
  private static final String ONE = "1";

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
    List<String> example = ExampleWords.of(operation);
    List<String> likely = new ArrayList<>();
    List<String> ones = new ArrayList<>();
    for (int i = statement.arguments().size(); i < needed(problem, statement); i++) {
      Argument argument = operation.arguments().get(i);
      Optional<String> named = named(problem, statement, argument, taken);
      if (named.isEmpty() && isName(argument)) {
        return Optional.empty();
      }
      likely.add(named.orElse(example.get(i)));
      ones.add(named.orElse(ONE));
    }
    return Optional.of(isAccepted(statement, likely) ? likely : ones);
  }

  private static int needed(Problem problem, Statement statement) {
    List<TextRange> words = statement.arguments().stream().map(ArgumentWord::range).toList();
    return ArityCheck.arity(statement.operation(), problem.text(), words).needed();
  }

  private static boolean isName(Argument argument) {
    return argument.kind().isReference()
        || argument.kind().names().isPresent()
        || argument.kind().defines().isPresent();
  }

  /** Returns what to write for something that has a number or an id. */
  private static Optional<String> named(
      Problem problem, Statement statement, Argument argument, Set<Integer> taken) {
    Program program = problem.program();
    return switch (argument.kind()) {
      case SOLID, SKETCH, NODE -> node(problem, statement, argument, taken);
      case MATERIAL ->
          Optional.of(
              Ids.last(program, EntityKind.MATERIAL)
                  .map(Ids::written)
                  .orElse(Entities.DEFAULT_MATERIAL));
      case PARENT -> Optional.of(Entities.WORLD);
      default ->
          argument
              .kind()
              .names()
              .flatMap(kind -> Ids.last(program, kind))
              .map(Ids::written)
              .or(() -> fresh(program, argument));
    };
  }

  private static Optional<String> fresh(Program program, Argument argument) {
    return argument.kind().defines().map(kind -> Ids.free(program, kind, kind.word()));
  }

  private static Optional<String> node(
      Problem problem, Statement statement, Argument argument, Set<Integer> taken) {
    NodeIndex nodes = problem.nodes();
    int own = nodes.own(statement);
    var fresh = nodes.lastBefore(own, argument.kind(), taken);
    var node = fresh.isPresent() ? fresh : nodes.lastBefore(own, argument.kind(), Set.of());
    node.ifPresent(taken::add);
    return node.isPresent() ? Optional.of(Integer.toString(node.getAsInt())) : Optional.empty();
  }

  /** Tells whether the arguments together meet the conditions over several of them. */
  private static boolean isAccepted(Statement statement, List<String> added) {
    List<TextRange> words = new ArrayList<>();
    int count = statement.arguments().size();
    double[] values = new double[count + added.size()];
    for (int i = 0; i < values.length; i++) {
      words.add(statement.range());
      values[i] = i < count ? statement.arguments().get(i).value() : number(added.get(i - count));
    }
    List<Diagnostic> findings = new ArrayList<>();
    ArgumentCheck.checkRules(statement.operation(), words, values, findings::add);
    return findings.isEmpty();
  }

  /** Returns the value of a number; words have none. */
  private static double number(String word) {
    boolean isNumber = "-0123456789".indexOf(word.charAt(0)) >= 0;
    return isNumber ? Double.parseDouble(word) : Double.NaN;
  }

  private static int endOfArguments(Statement statement) {
    List<ArgumentWord> arguments = statement.arguments();
    return arguments.isEmpty()
        ? statement.opcode().end()
        : arguments.get(arguments.size() - 1).range().end();
  }
}
