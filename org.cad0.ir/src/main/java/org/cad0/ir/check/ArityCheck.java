package org.cad0.ir.check;

import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.text.TextRange;

/** Checks that statements have as many arguments as their operations take. */
public final class ArityCheck {

  private ArityCheck() {}

  /**
   * How many arguments a statement takes.
   *
   * @param leftOut optional ones that are left out although a word follows them
   * @param needed the fewest, with those that are left out
   * @param accepted the most, with those that are left out
   */
  public record Arity(int leftOut, int needed, int accepted) {}

  /**
   * Returns how many arguments a statement takes, which may depend on those that it has.
   *
   * @param words the words behind the opcode, a name not among them
   */
  public static Arity arity(Operation operation, String text, List<TextRange> words) {
    int needed = operation.requiredArguments();
    int accepted = operation.arguments().size();
    if (operation.role().isGeometry()) {
      return new Arity(0, needed, accepted);
    }
    int leftOut = leftOut(operation, text, words);
    int given = words.size() + leftOut;
    for (ArgumentRule rule : operation.rules()) {
      if (rule instanceof ArgumentRule.AllOrNone(int first, int count)
          && given > first
          && given < first + count) {
        needed = first + count;
      } else if (rule instanceof ArgumentRule.CountByKeyword byKeyword
          && given > byKeyword.keyword()) {
        TextRange keyword = words.get(byKeyword.keyword());
        Integer behind = byKeyword.counts().get(NameSyntax.read(text, keyword).orElse(""));
        if (behind != null) {
          needed = byKeyword.keyword() + 1 + behind;
          accepted = needed;
        }
      }
    }
    return new Arity(leftOut, needed, accepted);
  }

  /**
   * Checks one statement.
   *
   * @param words the words behind the opcode, a name not among them
   * @param range the statement
   */
  public static void check(
      Operation operation,
      String text,
      List<TextRange> words,
      TextRange range,
      Consumer<Diagnostic> findings) {
    Arity arity = arity(operation, text, words);
    int given = words.size() + arity.leftOut();
    if (given < arity.needed()) {
      findings.accept(Findings.missingArgument(range, operation, given, arity.needed()));
    } else if (given > arity.accepted()) {
      int first = arity.accepted() - arity.leftOut();
      TextRange extra = words.get(first).span(words.get(words.size() - 1));
      findings.accept(
          operation.role().isGeometry()
              ? Findings.extraArgument(extra, operation)
              : ProgramFindings.extraWord(extra, operation));
    }
  }

  /** Returns how many optional arguments are left out although a word follows them. */
  private static int leftOut(Operation operation, String text, List<TextRange> words) {
    int leftOut = 0;
    for (int i = 0; i < words.size() && i + leftOut < operation.arguments().size(); i++) {
      if (ArgumentCheck.isLeftOut(operation, i + leftOut, text, words.get(i))) {
        leftOut++;
      }
    }
    return leftOut;
  }
}
