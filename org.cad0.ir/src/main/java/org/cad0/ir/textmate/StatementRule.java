package org.cad0.ir.textmate;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Operation;

/**
 * The rule for the lines of one operation: the opcode, then a group for each run of arguments of
 * one kind, then the words that remain.
 */
final class StatementRule {

  /** Neighboring arguments, for the words of which one rule is made. */
  private record Run(String rule, String word, int length) {}

  private StatementRule() {}

  /** Returns the rule for lines of {@code operation}. */
  static TextMateRule of(Operation operation) {
    List<Run> runs = runs(operation);
    StringBuilder match = new StringBuilder(Regex.LINE_START);
    match.append('(').append(String.join("|", operation.spellings())).append(')');
    match.append(Regex.WORD_END);
    // Where a line can carry a name, quoted words are no arguments wherever they stand.
    String gap = operation.isNameable() ? Regex.GAP : Regex.BLANKS;
    runs.forEach(run -> match.append(Regex.run(gap, run.word(), run.length())));
    TextMateRule rule =
        TextMateRule.grouped(match.append(Regex.REST).toString())
            .group(Scope.opcode(operation.role()));
    runs.forEach(run -> rule.groupOf(run.rule(), WordRules.MISFIT));
    return operation.isNameable()
        ? rule.groupOf(WordRules.NAME, WordRules.MISFIT)
        : rule.groupOf(WordRules.MISFIT);
  }

  private static List<Run> runs(Operation operation) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < operation.arguments().size(); i++) {
      String rule = WordRules.forArgument(operation, operation.arguments().get(i));
      boolean isBare = operation.isNameable() || operation.isSkippedByQuotedWord(i);
      String word = isBare ? Regex.BARE : Regex.WORD;
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).rule().equals(rule) && runs.get(last).word().equals(word)) {
        runs.set(last, new Run(rule, word, runs.get(last).length() + 1));
      } else {
        runs.add(new Run(rule, word, 1));
      }
    }
    return runs;
  }
}
