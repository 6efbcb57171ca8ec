package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/** Brings colors and shares into 0 to 1: from bytes, from percent, or to the nearest end. */
final class ShareMend implements Mend {
  private static final double LARGEST_BYTE = 255;
  private static final double PERCENT = 100;

  /** More digits than these no screen shows. */
  private static final double ROUNDING = 1000;

  @Override
  public List<QuickFix> fixes(Problem problem) {
    Optional<ArgumentWord> word = problem.argument();
    Optional<Statement> statement = problem.statement();
    if (word.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    double value = word.get().value();
    List<QuickFix> fixes = new ArrayList<>();
    switch (word.get().argument().kind()) {
      case COLOR -> {
        fromBytes(problem, statement.get()).ifPresent(fixes::add);
        fixes.add(write(problem, word.get(), value < 0 ? 0 : 1, fixes.isEmpty()));
      }
      case RATIO -> {
        if (value > 1 && value <= PERCENT) {
          fixes.add(write(problem, word.get(), value / PERCENT, true));
        }
        fixes.add(write(problem, word.get(), value < 0 ? 0 : 1, fixes.isEmpty()));
      }
      default -> {
        return ValueMend.size(problem);
      }
    }
    return fixes;
  }

  /** Divides all components of the color, if they can be bytes. */
  private static Optional<QuickFix> fromBytes(Problem problem, Statement statement) {
    FixBuilder fix = problem.fix("Divide the color by 255").preferred();
    for (ArgumentWord component : statement.arguments()) {
      if (component.argument().kind() == ArgumentKind.COLOR) {
        double value = component.value();
        if (!(value >= 0 && value <= LARGEST_BYTE) || value != Math.rint(value)) {
          return Optional.empty();
        }
        fix.replace(component.range(), share(value / LARGEST_BYTE));
      }
    }
    return Optional.of(fix.build());
  }

  private static QuickFix write(
      Problem problem, ArgumentWord word, double value, boolean isPreferred) {
    String share = share(value);
    return problem
        .fix("Write " + share)
        .replace(word.range(), share)
        .preferredIf(isPreferred)
        .build();
  }

  private static String share(double value) {
    return Numbers.canonical(Math.rint(value * ROUNDING) / ROUNDING);
  }
}
