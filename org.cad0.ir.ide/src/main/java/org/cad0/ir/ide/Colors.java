package org.cad0.ir.ide;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Constraint;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Numbers;

/** Finds the colors of materials, backgrounds and lights, and writes others in their place. */
final class Colors {

  /** Red, green and blue. */
  private static final int COMPONENTS = 3;

  /** Steps of a written component; finer ones cannot be seen. */
  private static final double STEPS = 1000;

  private Colors() {}

  static List<ColorMark> of(Document document, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    List<ColorMark> colors = new ArrayList<>();
    for (Statement statement : program.statements()) {
      cancel.check();
      if (!statement.operation().role().isGeometry()) {
        colors.addAll(of(program, statement));
      }
    }
    return List.copyOf(colors);
  }

  /** Returns the colors of one statement; one that is not complete or not a color is left out. */
  static List<ColorMark> of(Program program, Statement statement) {
    List<ArgumentWord> words =
        statement.arguments().stream()
            .limit(SignatureForm.arguments(program, statement))
            .filter(word -> word.argument().kind() == ArgumentKind.COLOR)
            .toList();
    List<ColorMark> colors = new ArrayList<>();
    for (int i = 0; i + COMPONENTS <= words.size(); i += COMPONENTS) {
      List<ArgumentWord> color = words.subList(i, i + COMPONENTS);
      if (color.stream().allMatch(word -> Constraint.UNIT_INTERVAL.accepts(word.value()))) {
        colors.add(mark(color));
      }
    }
    return colors;
  }

  /** Returns the three words that say {@code color}. */
  static String text(Color color) {
    return DoubleStream.of(color.red(), color.green(), color.blue())
        .map(share -> Math.rint(Math.max(0, Math.min(1, share)) * STEPS) / STEPS)
        .mapToObj(Numbers::canonical)
        .collect(joining(" "));
  }

  private static ColorMark mark(List<ArgumentWord> words) {
    return new ColorMark(
        words.get(0).range().span(words.get(2).range()),
        new Color(words.get(0).value(), words.get(1).value(), words.get(2).value()));
  }
}
