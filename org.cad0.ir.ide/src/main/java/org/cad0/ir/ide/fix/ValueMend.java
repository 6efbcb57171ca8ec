package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Constraint;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/** Brings a value into its range. */
final class ValueMend {
  private static final double FULL_TURN = 360;

  private ValueMend() {}

  /** Takes the sign off a negative size. Which size stands for zero, nobody can tell. */
  static List<QuickFix> size(Problem problem) {
    return problem.argument().stream()
        .filter(word -> word.value() < 0)
        .map(word -> write(problem, word, Numbers.canonical(-word.value())).preferred().build())
        .toList();
  }

  /** Writes a count of one. */
  static List<QuickFix> count(Problem problem) {
    return problem.argument().stream()
        .map(word -> write(problem, word, "1").preferred().build())
        .toList();
  }

  /** Writes one of the two values that a flag has. */
  static List<QuickFix> flag(Problem problem) {
    return problem.argument().stream()
        .flatMap(
            word ->
                List.of(
                    write(problem, word, "1").preferred().build(),
                    write(problem, word, "0").build())
                    .stream())
        .toList();
  }

  /** Writes the radius for a diameter. */
  static List<QuickFix> half(Problem problem) {
    return problem.argument().stream()
        .map(word -> write(problem, word, Numbers.canonical(word.value() / 2)).preferred().build())
        .toList();
  }

  /** Writes 1, which keeps the size along an axis. */
  static List<QuickFix> keepSize(Problem problem) {
    return count(problem);
  }

  /**
   * For a revolution a full turn, or the other way about the reversed axis; any other angle without
   * its sign.
   */
  static List<QuickFix> angle(Problem problem) {
    boolean isTurn =
        problem
            .argument()
            .filter(word -> word.argument().constraint() == Constraint.WITHIN_FULL_TURN)
            .isPresent();
    return isTurn ? turn(problem) : size(problem);
  }

  private static List<QuickFix> turn(Problem problem) {
    List<QuickFix> fixes = new ArrayList<>();
    problem
        .argument()
        .ifPresent(
            word -> {
              reversed(problem, word).ifPresent(fixes::add);
              fixes.add(write(problem, word, "360").preferredIf(fixes.isEmpty()).build());
            });
    return fixes;
  }

  private static Optional<QuickFix> reversed(Problem problem, ArgumentWord angle) {
    OptionalInt axis = problem.statement().map(ValueMend::axis).orElse(OptionalInt.empty());
    if (axis.isEmpty() || angle.value() >= 0 || angle.value() < -FULL_TURN) {
      return Optional.empty();
    }
    String positive = Numbers.canonical(-angle.value());
    FixBuilder fix = problem.fix("Turn by " + positive + " about the reversed axis").preferred();
    fix.replace(angle.range(), positive);
    for (ArgumentWord part : vector(problem.statement().get(), axis.getAsInt())) {
      if (Double.isNaN(part.value())) {
        return Optional.empty();
      }
      if (part.value() != 0) {
        fix.replace(part.range(), Numbers.canonical(-part.value()));
      }
    }
    return Optional.of(fix.build());
  }

  private static OptionalInt axis(Statement statement) {
    return statement.operation().rules().stream()
        .filter(ArgumentRule.NonZeroVector.class::isInstance)
        .mapToInt(rule -> ((ArgumentRule.NonZeroVector) rule).first())
        .findFirst();
  }

  private static List<ArgumentWord> vector(Statement statement, int first) {
    return statement.arguments().subList(first, first + 3);
  }

  private static FixBuilder write(Problem problem, ArgumentWord word, String value) {
    return problem.fix("Write " + value).replace(word.range(), value);
  }
}
