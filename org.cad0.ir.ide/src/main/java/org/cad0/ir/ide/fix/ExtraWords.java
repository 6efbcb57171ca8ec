package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.text.TextRange;

/** Starts a new line at an operation among extra words, makes a name of them or removes them. */
final class ExtraWords implements Mend {

  @Override
  public List<QuickFix> fixes(Problem problem) {
    List<TextRange> extra = extra(problem);
    List<QuickFix> fixes = new ArrayList<>();
    TextRange first = extra.get(0);
    newLine(problem, first).or(() -> QuotedName.of(problem, first)).ifPresent(fixes::add);
    FixBuilder removal = problem.fix(extra.size() == 1 ? "Remove the word" : "Remove the words");
    extra.forEach(removal::removeWord);
    fixes.add(removal.preferredIf(fixes.isEmpty()).build());
    return fixes;
  }

  /** Two statements on one line: the second starts with its opcode. */
  private static Optional<QuickFix> newLine(Problem problem, TextRange first) {
    String word = problem.text(first);
    Optional<Operation> operation = Operations.find(word);
    if (operation.isEmpty() || !canFollow(problem, operation.get().role())) {
      return Optional.empty();
    }
    FixBuilder fix = problem.fix("Start a new line at " + word).preferred();
    TextRange blanks = new TextRange(problem.endOfWordBefore(first), first.start());
    return Optional.of(fix.replace(blanks, fix.lineEnd(problem.line())).build());
  }

  /** Lines of a sketch can follow only lines of a sketch. */
  private static boolean canFollow(Problem problem, Role role) {
    boolean isInSketch = role == Role.SEGMENT || role == Role.SKETCH_END;
    return !isInSketch
        || problem
            .statement()
            .map(statement -> statement.operation().role())
            .filter(above -> above == Role.SKETCH || above == Role.SEGMENT)
            .isPresent();
  }

  /** Quoted words in between are misplaced names and have findings of their own. */
  private static List<TextRange> extra(Problem problem) {
    LineWords words = problem.words();
    boolean isNameable =
        problem.statement().map(statement -> statement.operation().isNameable()).orElse(false);
    TextRange range = problem.diagnostic().range();
    List<TextRange> extra = new ArrayList<>();
    for (int i = 1; i < words.count(); i++) {
      TextRange word = words.word(i);
      boolean isInside = range.start() <= word.start() && word.end() <= range.end();
      if (isInside && !(isNameable && words.isQuoted(i))) {
        extra.add(word);
      }
    }
    return extra;
  }
}
