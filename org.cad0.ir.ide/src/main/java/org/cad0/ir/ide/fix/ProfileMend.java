package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** Makes the segments of a sketch meet, and their shapes possible. */
final class ProfileMend {

  /** A gap of at most this size, in mm, comes from rounding. */
  private static final double ROUNDING = 1e-3;

  private static final int LINE_ARGUMENTS = 4;
  private static final String LINE =
      Operations.all().stream()
          .filter(operation -> operation.role() == Role.SEGMENT)
          .filter(operation -> operation.arguments().size() == LINE_ARGUMENTS)
          .map(Operation::opcode)
          .findFirst()
          .orElseThrow();

  private ProfileMend() {}

  /** Moves the start of a segment to the end of the one before, or joins the two with a line. */
  static List<QuickFix> join(Problem problem) {
    List<QuickFix> fixes = new ArrayList<>();
    problem
        .statement()
        .filter(statement -> statement.operation().role() == Role.SEGMENT)
        .ifPresent(segment -> addJoins(problem, segment, fixes));
    return fixes;
  }

  private static void addJoins(Problem problem, Statement segment, List<QuickFix> fixes) {
    Statement before = problem.block(segment).before(segment);
    String x = problem.text(before.arguments().get(2).range());
    String y = problem.text(before.arguments().get(3).range());
    double gap = distance(value(before, 2), value(before, 3), value(segment, 0), value(segment, 1));
    boolean isFirst = before.index() >= segment.index();
    boolean isLine = segment.operation().arguments().size() == LINE_ARGUMENTS;
    boolean keepsLength =
        distance(value(before, 2), value(before, 3), value(segment, 2), value(segment, 3))
            > ROUNDING;
    boolean isMove = gap <= ROUNDING || (!isFirst && isLine);
    if (keepsLength) {
      fixes.add(
          problem
              .fix("Start at " + x + " " + y + ", where the segment before ends")
              .replace(segment.arguments().get(0).range(), x)
              .replace(segment.arguments().get(1).range(), y)
              .preferredIf(isMove)
              .safeIf(isMove && gap <= ROUNDING)
              .build());
    }
    String start = problem.text(segment.arguments().get(0).range());
    String startY = problem.text(segment.arguments().get(1).range());
    String line = String.join(" ", LINE, x, y, start, startY);
    FixBuilder closing = problem.fix((isFirst ? "Close the profile with " : "Insert ") + line);
    String indentation = SketchBlock.indentation(problem.program(), before);
    closing.insertLineBelow(before.line(), indentation + line);
    fixes.add(closing.preferredIf(!isMove || !keepsLength).build());
  }

  /** Makes two halves of a full circle; removes any other segment without length. */
  static List<QuickFix> lengthen(Problem problem) {
    return problem.statement().stream()
        .map(segment -> halves(problem, segment).orElseGet(() -> removal(problem, segment)))
        .toList();
  }

  private static Optional<QuickFix> halves(Problem problem, Statement segment) {
    if (segment.operation().arguments().size() == LINE_ARGUMENTS) {
      return Optional.empty();
    }
    double oppositeX = 2 * value(segment, 4) - value(segment, 0);
    double oppositeY = 2 * value(segment, 5) - value(segment, 1);
    double diameter = distance(value(segment, 0), value(segment, 1), oppositeX, oppositeY);
    if (!(diameter > ROUNDING) || !Double.isFinite(diameter)) {
      return Optional.empty();
    }
    String opposite = Numbers.canonical(oppositeX) + " " + Numbers.canonical(oppositeY);
    String start = problem.text(words(segment, 0, 2));
    String rest = problem.text(words(segment, 4, 7));
    String indentation = SketchBlock.indentation(problem.program(), segment);
    String arc = segment.operation().opcode();
    String first = String.join(" ", arc, start, opposite, rest);
    String second = String.join(" ", arc, opposite, start, rest);
    FixBuilder fix = problem.fix("Draw the full circle as two arcs");
    return Optional.of(
        fix.replace(segment.range(), first + fix.lineEnd(segment.line()) + indentation + second)
            .preferred()
            .build());
  }

  private static QuickFix removal(Problem problem, Statement segment) {
    return problem.fix("Remove the segment").removeLine(segment.line()).preferred().build();
  }

  /** Moves the center of an arc to the nearest point that is as far from its start as its end. */
  static List<QuickFix> center(Problem problem) {
    return problem.statement().stream()
        .flatMap(segment -> ArcCenter.of(segment).stream().map(c -> moved(problem, segment, c)))
        .toList();
  }

  private static QuickFix moved(Problem problem, Statement segment, ArcCenter center) {
    String x = Numbers.canonical(center.x());
    String y = Numbers.canonical(center.y());
    return problem
        .fix("Move the center to " + x + " " + y)
        .replace(segment.arguments().get(4).range(), x)
        .replace(segment.arguments().get(5).range(), y)
        .preferred()
        .build();
  }

  private static TextRange words(Statement segment, int first, int end) {
    List<ArgumentWord> words = segment.arguments();
    return words.get(first).range().span(words.get(end - 1).range());
  }

  private static double value(Statement segment, int argument) {
    return segment.arguments().get(argument).value();
  }

  private static double distance(double x1, double y1, double x2, double y2) {
    return Math.hypot(x2 - x1, y2 - y1);
  }
}
