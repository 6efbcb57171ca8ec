package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.operation.Unit;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.text.Numbers;

/** Writes a number in the one form that the language has. */
final class NumberMend implements Mend {

  @Override
  public List<QuickFix> fixes(Problem problem) {
    return problem.argument().stream().flatMap(word -> fix(problem, word).stream()).toList();
  }

  private static List<QuickFix> fix(Problem problem, ArgumentWord word) {
    Unit unit = word.argument().kind().unit();
    return WrittenNumber.read(problem.text(word.range()), unit).stream()
        .map(
            number -> {
              String written = Numbers.canonical(number.value());
              return problem
                  .fix("Write " + written)
                  .replace(word.range(), written)
                  .preferred()
                  .safeIf(number.isClear())
                  .build();
            })
        .toList();
  }
}
