package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Unit;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.text.Numbers;

/** Writes a count or a flag as a whole number; takes away what is no number of segments. */
final class IntegerMend implements Mend {
  private static final Set<String> YES = Set.of("true", "yes", "on", "ccw");
  private static final Set<String> NO = Set.of("false", "no", "off", "cw");

  @Override
  public List<QuickFix> fixes(Problem problem) {
    List<QuickFix> fixes = new ArrayList<>();
    problem.argument().ifPresent(word -> addFixes(problem, word, fixes));
    return fixes;
  }

  private static void addFixes(Problem problem, ArgumentWord word, List<QuickFix> fixes) {
    String written = problem.text(word.range());
    if (word.argument().kind() == ArgumentKind.SEGMENTS) {
      QuotedName.of(problem, word.range()).ifPresent(fixes::add);
      fixes.add(
          problem
              .fix("Remove " + written)
              .removeWord(word.range())
              .preferredIf(fixes.isEmpty())
              .build());
      return;
    }
    whole(written, word.argument().kind())
        .ifPresent(
            number -> {
              String digits = Integer.toString(number.value());
              fixes.add(
                  problem
                      .fix("Write " + digits)
                      .replace(word.range(), digits)
                      .preferred()
                      .safeIf(number.isClear())
                      .build());
            });
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @param isClear whether the word says exactly this
   */
  private record Whole(int value, boolean isClear) {}

  private static Optional<Whole> whole(String word, ArgumentKind kind) {
    if (kind == ArgumentKind.FLAG) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (YES.contains(lower) || NO.contains(lower)) {
        return Optional.of(new Whole(YES.contains(lower) ? 1 : 0, true));
      }
    }
    return WrittenNumber.read(word, Unit.NONE)
        .filter(number -> Math.abs(number.value()) <= Numbers.MAX_INTEGER)
        .map(number -> nearest(number, kind));
  }

  private static Whole nearest(WrittenNumber number, ArgumentKind kind) {
    double value = number.value();
    int whole =
        kind == ArgumentKind.FLAG
            ? value == 0 ? 0 : 1
            : (int) Math.max(1, Math.round(Math.abs(value)));
    return new Whole(whole, number.isClear() && whole == value);
  }
}
