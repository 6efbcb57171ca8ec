package org.cad0.ir.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.format.Formatter;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes are read, checked and formatted, and what is found stays readable. */
class HostileInputTest {
  private static final int SIZE = 100_000;

  /** Long enough for any machine; what takes longer hangs. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What an editor shows of a finding without cutting it, in characters, and some more. */
  private static final int LONGEST_MESSAGE = 400;

  static List<HostileTexts.Kind> kinds() {
    return HostileTexts.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isReadAndFormatted(HostileTexts.Kind kind) {
    String text = kind.ofSize().apply(SIZE);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          Program program = Program.parse(text);
          assertThat(program.diagnostics()).allMatch(finding -> isReadable(finding, text));
          List<Replacement> edits = Formatter.format(program, CancelSignal.NEVER);
          Program formatted = Program.parse(Replacement.apply(edits, text));
          assertThat(formatted.nodes()).hasSameSizeAs(program.nodes());
          assertThat(Formatter.format(formatted, CancelSignal.NEVER)).isEmpty();
        });
  }

  private static boolean isReadable(Diagnostic finding, String text) {
    return finding.range().start() < finding.range().end()
        && finding.range().end() <= text.length()
        && finding.message().length() < LONGEST_MESSAGE;
  }
}
