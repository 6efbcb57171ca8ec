package org.cad0.ir.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;

class SafeFixesTest {

  @Test
  void makesWhatLeavesNoDoubtAndWhatThatUncovers() {
    assertFixed(
        """
        c 50mm 30,5 5 # plate
        y 2.5 10 32
        t 1 10 10 0
        d 0 2 "a\\b"
        """,
        """
        C 50 30.5 5 # plate
        Y 2.5 10
        T 1 10 10 0
        D 0 2 "a\\\\b"
        """);
  }

  @Test
  void leavesToTheAuthorWhatCanBeMeantInTwoWays() {
    assertFixed("S 1,000\nT 7 0 0 5\nY 2\nS -1\n", "S 1,000\nT 7 0 0 5\nY 2\nS -1\n");
  }

  @Test
  void makesNoNodeThatOthersWouldBeMistakenFor() {
    assertFixed("S 1\ns 2\nS 3\nT 1 0 0 5\n", "S 1\ns 2\nS 3\nT 1 0 0 5\n");
    assertFixed("S 1\ns 2\nT 0 0 0 5\n", "S 1\nS 2\nT 0 0 0 5\n");
  }

  @Test
  void closesSketchesAndNames() {
    assertFixed(
        "SK 0 0 0 1 0 0 0 1 0\r\n  L 0 0 9 0\r\n  L 9 0 0 9\r\n  L 0 9 0 0",
        "SK 0 0 0 1 0 0 0 1 0\r\n  L 0 0 9 0\r\n  L 9 0 0 9\r\n  L 0 9 0 0\r\nEND");
    assertFixed("S \"a\" 1 32", "S 1 \"a\"");
    assertFixed("S 1 \"a", "S 1 \"a\"");
  }

  @Test
  void touchesOnlyWhatItChanges() {
    String text = "S 1\nS 2mm 16\nS 3\n";
    assertThat(SafeFixes.of(Program.parse(text), CancelSignal.NEVER))
        .containsExactly(new Replacement(new TextRange(6, 12), "2"));
    assertThat(SafeFixes.of(Program.parse("S 1\n"), CancelSignal.NEVER)).isEmpty();
  }

  private static void assertFixed(String program, String expected) {
    assertThat(Replacement.apply(SafeFixes.of(Program.parse(program), CancelSignal.NEVER), program))
        .isEqualTo(expected);
  }
}
