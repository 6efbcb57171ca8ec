package org.cad0.ir.portable;

import static org.assertj.core.api.Assertions.assertThat;

import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;

class PortableFormTest {
  private static final String HEADER = "# vcad 0.2\n";

  @Test
  void programsGetTheHeaderAndKeepOneThatTheyHave() {
    assertPortable("C 1 1 1", HEADER + "C 1 1 1");
    assertPortable("\uFEFFC 1 1 1\r\n", "\uFEFF# vcad 0.2\r\nC 1 1 1\r\n");
    assertPortable("", HEADER);
    assertPortable("# plate\nC 1 1 1\n", HEADER + "# plate\nC 1 1 1\n");
    assertPortable("# vcad 0.3\nC 1 1 1", "# vcad 0.3\nC 1 1 1");
    assertPortable("#  vcad 0.1 \nC 1 1 1", HEADER + "C 1 1 1");
  }

  @Test
  void commentsBehindStatementsMoveAboveThem() {
    assertPortable(
        "SK 0 0 0 1 0 0 0 1 0# plane\r\n\tL 0 0 9 0\t# x\r\n  L 9 0 0 0\r\nEND",
        "# vcad 0.2\r\n# plane\r\nSK 0 0 0 1 0 0 0 1 0\r\n\t# x\r\n\tL 0 0 9 0\r\n"
            + "  L 9 0 0 0\r\nEND");
    assertPortable("S 1 # vcad 0.1", "# vcad 0.2\nS 1");
  }

  @Test
  void filletsAreSpelledAsVcadSpellsThemAndSegmentsAreLeftOut() {
    assertPortable(
        "Y 2 5 32 \"a\"\nF 0 1 \"b\"\nFI 1 1\nS 4  16\n",
        HEADER + "Y 2 5 \"a\"\nFI 0 1 \"b\"\nFI 1 1\nS 4\n");
  }

  @Test
  void prismsBecomeSketchesAndTheNumbersFollow() {
    String sketch = String.join("\n", HexagonSketch.lines(2)) + "\n";
    assertPortable(
        "ROOT 5 default\nH 2 5.0 \"nut\" # M2\nT 0 1 0 0\nH 2 7\nU 1 2\nC 9 9 9\nD 4 3\n",
        HEADER
            + "# M2\n"
            + sketch
            + "E 0 0 0 5 \"nut\"\nT 1 1 0 0\n"
            + sketch
            + "E 3 0 0 7\nU 2 4\nC 9 9 9\nD 6 5\nROOT 7 default\n");
  }

  @Test
  void aPrismKeepsItsFlatsAndItsSize() {
    assertThat(HexagonSketch.lines(10))
        .hasSize(8)
        .startsWith("SK 0 0 0 1 0 0 0 1 0")
        .contains("  L 2.886751345948129 5 -2.886751345948129 5")
        .endsWith("END");
    assertThat(
            Program.parse(String.join("\n", HexagonSketch.lines(0.1)) + "\nE 0 0 0 1").hasErrors())
        .isFalse();
  }

  @Test
  void whatNamesSomethingFurtherDownMovesBelowIt() {
    assertPortable(
        """
        GROUND i # fixed
        ROOT 0 steel
        INST i p i 0 0 0 0 0 0 1 1 1
        EXP 1
        PDEF p p 0
        C 1 1 1
        M steel 1 1 1 0 0""",
        """
        # vcad 0.2
        EXP 1
        C 1 1 1
        M steel 1 1 1 0 0
        ROOT 0 steel
        PDEF p p 0
        INST i p i 0 0 0 0 0 0 1 1 1
        # fixed
        GROUND i
        """);
  }

  @Test
  void linesWithErrorsStayAndAreReported() {
    PortableForm form = form("H 2 x\nF 0 1\nT 9 0 0 0\n");
    assertThat(form.text()).isEqualTo(HEADER + "H 2 x\nFI 0 1\nT 9 0 0 0\n");
    assertThat(form.rest())
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.NOT_PORTABLE, DiagnosticCode.BAD_NUMBER, DiagnosticCode.MISSING_NODE);
  }

  @Test
  void whatEndsAnUnclosedSketchStaysThere() {
    String program = "SK 0 0 0 1 0 0 0 1 0\nROOT 1 default\nL 0 0 9 0\nEND\nS 1\n";
    assertThat(form(program).text()).isEqualTo(HEADER + program);
  }

  private static void assertPortable(String program, String expected) {
    PortableForm form = form(program);
    assertThat(form.text()).isEqualTo(expected);
    assertThat(form.rest()).isEmpty();
    assertThat(form(expected).edits()).isEmpty();
  }

  private static PortableForm form(String program) {
    return PortableForm.of(Program.parse(program), CancelSignal.NEVER);
  }
}
