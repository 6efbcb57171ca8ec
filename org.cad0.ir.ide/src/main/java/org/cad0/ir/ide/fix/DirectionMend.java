package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.ArgumentCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Gives a vector without length, or one that is parallel to another, a usual direction. */
final class DirectionMend implements Mend {
  private static final int COMPONENTS = 3;
  private static final List<List<String>> AXES =
      List.of(List.of("1", "0", "0"), List.of("0", "1", "0"), List.of("0", "0", "1"));

  @Override
  public List<QuickFix> fixes(Problem problem) {
    return problem.statement().flatMap(statement -> fix(problem, statement)).stream().toList();
  }

  private static Optional<QuickFix> fix(Problem problem, Statement statement) {
    int first = wrongVector(problem, statement);
    return candidates(statement.operation(), first).stream()
        .filter(direction -> isAccepted(statement, first, direction))
        .findFirst()
        .map(direction -> write(problem, statement, first, direction));
  }

  private static QuickFix write(
      Problem problem, Statement statement, int first, List<String> direction) {
    FixBuilder fix = problem.fix("Write " + String.join(" ", direction)).preferred();
    for (int i = 0; i < COMPONENTS; i++) {
      fix.replace(statement.arguments().get(first + i).range(), direction.get(i));
    }
    return fix.build();
  }

  /** Of two parallel vectors the second one is to change. */
  private static int wrongVector(Problem problem, Statement statement) {
    TextRange range = problem.diagnostic().range();
    List<ArgumentWord> words = statement.arguments();
    int last = 0;
    while (words.get(last).range().end() < range.end()) {
      last++;
    }
    return last - COMPONENTS + 1;
  }

  private static List<List<String>> candidates(Operation operation, int first) {
    List<String> example = ExampleWords.of(operation);
    List<List<String>> candidates = new ArrayList<>();
    candidates.add(example.subList(first, first + COMPONENTS));
    candidates.addAll(AXES);
    return candidates;
  }

  /** Tells whether no condition that concerns the vector is violated once it is changed. */
  private static boolean isAccepted(Statement statement, int first, List<String> direction) {
    double[] values = statement.arguments().stream().mapToDouble(ArgumentWord::value).toArray();
    for (int i = 0; i < COMPONENTS; i++) {
      values[first + i] = Double.parseDouble(direction.get(i));
    }
    List<TextRange> words = statement.arguments().stream().map(ArgumentWord::range).toList();
    List<Diagnostic> findings = new ArrayList<>();
    ArgumentCheck.checkRules(statement.operation(), words, values, findings::add);
    TextRange changed = words.get(first).span(words.get(first + COMPONENTS - 1));
    return findings.stream().noneMatch(finding -> finding.range().touches(changed.start()));
  }
}
