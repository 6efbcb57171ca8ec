package org.cad0.ir.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The line path and the Xtext path see the same in every program: the same nodes with the same
 * values, references and names, and the same findings at the same places.
 */
class TwoPathsTest {
  private static final int GENERATED_PROGRAMS = 100_000;
  private static final long SEED = 20_261_121;

  static List<String> corpus() {
    try (InputStream in = TwoPathsTest.class.getResourceAsStream("corpus.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.asList(all.split("(?m)^=+ .*\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void agreeOnProgramsWrittenByHand(String program) {
    assertAgreement(program);
  }

  @Test
  void agreeOnGeneratedAndBrokenPrograms() {
    Random random = new Random(SEED);
    List<String> corpus = corpus();
    Set<DiagnosticCode> seen = EnumSet.noneOf(DiagnosticCode.class);
    for (int i = 0; i < GENERATED_PROGRAMS; i++) {
      String program =
          i % 10 == 0
              ? RandomPrograms.broken(corpus.get(random.nextInt(corpus.size())), random)
              : RandomPrograms.program(random);
      assertAgreement(program);
      Program.parse(program).diagnostics().forEach(finding -> seen.add(finding.code()));
    }
    assertThat(seen).as("findings met on the way").containsExactly(DiagnosticCode.values());
  }

  @Test
  void shrinkingKeepsWhatFails() {
    assertThat(Shrinking.shrink("C 1 2 3\nfoo 1\nS 4", text -> text.contains("foo")))
        .isEqualTo("foo");
  }

  private static void assertAgreement(String program) {
    if (Disagreement.in(program).isEmpty()) {
      return;
    }
    String smallest = Shrinking.shrink(program, text -> !Disagreement.in(text).isEmpty());
    fail(
        "The paths disagree on\n%s\n  as one line: %s\n  because of\n    %s",
        smallest,
        smallest.replace("\r", "\\r").replace("\n", "\\n"),
        String.join("\n    ", Disagreement.in(smallest)));
  }
}
