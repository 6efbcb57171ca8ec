package org.cad0.ir.ide.fix;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cad0.ir.agreement.RandomPrograms;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** What holds for the fixes of every program, however broken. */
class FixProperties {

  /** How far a fix that leaves no doubt may move a point, in mm; see {@link ProfileMend}. */
  private static final double SNAP = 1e-3;

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void everyFixMendsItsFindingOrMakesNoError(@ForAll long seed) {
    String text = program(seed);
    Program program = Program.parse(text);
    for (QuickFix fix : fixes(program)) {
      assertInOrder(fix.edits(), text);
      String changed = Replacement.apply(fix.edits(), text);
      Program mended = Program.parse(changed);
      if (isStillThere(mended, fix) && isNoRarer(mended, program, fix.diagnostic())) {
        assertThat(errors(mended))
            .as("%s of%n%s%n---%n%s", fix, text, changed)
            .isLessThanOrEqualTo(errors(program));
      }
      assertThat(changed).as("%s of%n%s", fix, text).isNotEqualTo(text);
    }
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void afterAllSafeFixesThereIsNone(@ForAll long seed) {
    String text = program(seed);
    List<Replacement> edits = SafeFixes.of(Program.parse(text), CancelSignal.NEVER);
    assertInOrder(edits, text);
    Program mended = Program.parse(Replacement.apply(edits, text));
    assertThat(fixes(mended)).as(text).noneMatch(QuickFix::safe);
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void safeFixesKeepTheMeaningOfWhatIsRight(@ForAll long seed) {
    String text = program(seed);
    Program program = Program.parse(text);
    List<Replacement> edits = SafeFixes.of(program, CancelSignal.NEVER);
    Program mended = Program.parse(Replacement.apply(edits, text));
    // A mended opcode makes a node only where nothing behind it would be renumbered.
    Assume.that(mended.nodes().size() == program.nodes().size());
    for (int node = 0; node < program.nodes().size(); node++) {
      assertSameMeaning(program.nodes().get(node), mended.nodes().get(node), text);
    }
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void atMostOneFixOfAFindingIsPreferred(@ForAll long seed) {
    Program program = Program.parse(program(seed));
    Map<Diagnostic, Long> preferred =
        fixes(program).stream()
            .filter(QuickFix::preferred)
            .collect(groupingBy(QuickFix::diagnostic, counting()));
    assertThat(preferred.values()).as(program.text()).allMatch(count -> count == 1);
    assertThat(fixes(program)).filteredOn(QuickFix::safe).allMatch(QuickFix::preferred);
  }

  private static void assertSameMeaning(Statement before, Statement after, String text) {
    assertThat(after.operation()).as(text).isEqualTo(before.operation());
    for (int i = 0; i < Math.min(before.arguments().size(), after.arguments().size()); i++) {
      ArgumentWord was = before.arguments().get(i);
      ArgumentWord is = after.arguments().get(i);
      if (was.target().isPresent()) {
        assertThat(is.target()).as(text).isEqualTo(was.target());
      } else if (!Double.isNaN(was.value())) {
        assertThat(Math.abs(is.value() - was.value())).as(text).isLessThanOrEqualTo(SNAP);
      }
    }
  }

  /** Returns where what stood at {@code offset} stands after {@code edits}. */
  private static int moved(int offset, List<Replacement> edits) {
    int moved = offset;
    for (Replacement edit : edits) {
      if (edit.range().end() <= offset) {
        moved += edit.text().length() - (edit.range().end() - edit.range().start());
      }
    }
    return moved;
  }

  private static void assertInOrder(List<Replacement> edits, String text) {
    int end = -1;
    for (Replacement edit : edits) {
      assertThat(edit.range().start()).as("%s of%n%s", edits, text).isGreaterThanOrEqualTo(end);
      assertThat(edit.range().end()).isLessThanOrEqualTo(text.length());
      end = edit.range().end();
    }
  }

  private static List<QuickFix> fixes(Program program) {
    return new ArrayList<>(
        QuickFixes.of(program, new TextRange(0, program.text().length()), CancelSignal.NEVER));
  }

  /** Half of the programs are for vcad, where more is found. */
  private static String program(long seed) {
    String program = RandomPrograms.program(new Random(seed));
    return seed % 2 == 0 ? program : "# vcad 0.2\n" + program;
  }

  private static boolean isStillThere(Program mended, QuickFix fix) {
    int place = moved(fix.diagnostic().range().start(), fix.edits());
    return mended.diagnostics().stream()
        .anyMatch(
            found -> found.code() == fix.diagnostic().code() && found.range().start() == place);
  }

  private static boolean isNoRarer(Program mended, Program program, Diagnostic like) {
    return count(mended, like) >= count(program, like);
  }

  private static long count(Program program, Diagnostic like) {
    return program.diagnostics().stream().filter(found -> found.code() == like.code()).count();
  }

  private static long errors(Program program) {
    return program.diagnostics().stream().filter(Diagnostic::isError).count();
  }
}
