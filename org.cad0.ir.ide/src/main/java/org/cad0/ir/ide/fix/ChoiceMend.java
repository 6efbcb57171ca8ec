package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.NearestWord;
import org.cad0.ir.statement.ArgumentWord;

/** Writes one of the words that may stand in a place, the one that was most likely meant first. */
final class ChoiceMend implements Mend {

  @Override
  public List<QuickFix> fixes(Problem problem) {
    return problem.argument().map(word -> fixes(problem, word)).orElse(List.of());
  }

  private static List<QuickFix> fixes(Problem problem, ArgumentWord word) {
    List<String> choices = word.argument().choices();
    String written = problem.program().wordOf(word).orElse("");
    Optional<String> nearest = NearestWord.of(written, choices);
    List<String> order = new ArrayList<>(nearest.stream().toList());
    choices.stream().filter(choice -> !order.contains(choice)).forEach(order::add);
    return order.stream()
        .map(
            choice -> {
              boolean isNearest = nearest.filter(choice::equals).isPresent();
              return problem
                  .fix("Write " + choice)
                  .replace(word.range(), choice)
                  .preferredIf(isNearest)
                  .safeIf(isNearest && choice.equalsIgnoreCase(written))
                  .build();
            })
        .toList();
  }
}
