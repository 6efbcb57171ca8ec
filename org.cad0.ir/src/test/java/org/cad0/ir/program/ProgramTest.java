package org.cad0.ir.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.testing.CirAssert;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text becomes statements and nodes. */
class ProgramTest {

  @Test
  void onlyGeometryMakesNodes() {
    CirAssert.assertThat(
            """
            # a plate
            M steel 0.5 0.5 0.5 1 0.3

            C 50 30 5 "plate"
            SK 0 0 0 1 0 0 0 1 0
              # in the sketch

              L 0 0 10 0
              L 10 0 5 5 # trailing
              L 5 5 0 0
            END
            E 1 0 0 5
            U 0 2
            ROOT 3 steel
            """)
        .isFine()
        .hasNodes("C", "SK", "E", "U");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n\r\n", " \n", "# c\n", " \t# c\r\n"})
  void linesEndInAnyWay(String lineEnd) {
    CirAssert.assertThat("C 1 1 1" + lineEnd + "S 1" + lineEnd + "U 0 1" + lineEnd)
        .isFine()
        .hasNodes("C", "S", "U");
  }

  @Test
  void aByteOrderMarkIsSkippedAtTheStartOnly() {
    CirAssert.assertThat("\uFEFFC 1 1 1").isFine().hasNodes("C");
    CirAssert.assertThat("\uFEFF# comment\nC 1 1 1").isFine().hasNodes("C");
    CirAssert.assertThat("\uFEFF«\uFEFFC» 1 1 1").findsOnly(DiagnosticCode.UNKNOWN_OPCODE);
    CirAssert.assertThat("S 1\n«\uFEFFC» 1 1 1").findsOnly(DiagnosticCode.UNKNOWN_OPCODE);
  }

  @Test
  void tabsSeparateWords() {
    CirAssert.assertThat("\tC\t1 \t1\t 1\t\"n\"\t#").isFine().hasNodes("C");
  }

  @Test
  void otherBlanksAreWordCharacters() {
    CirAssert.assertThat("C 1«\u00A01» 1 1").findsOnly(DiagnosticCode.BAD_NUMBER);
  }

  @Test
  void aCommentMayFollowAWordDirectly() {
    CirAssert.assertThat("C 1 1 1#comment\nT 0 1 1 1# comment \"x").isFine().hasNodes("C", "T");
  }

  @Test
  void namesMayHoldHashSignsAndEscapes() {
    Program program = Program.parse("C 1 1 1 \"a # \\\"b\\\" \\\\ ø\" # c");
    assertThat(program.diagnostics()).isEmpty();
    assertThat(program.nodes().get(0).name()).map(Name::value).contains("a # \"b\" \\ ø");
    assertThat(program.comments())
        .extracting(range -> range.of(program.text()))
        .containsExactly("# c");
  }

  @Test
  void wrongLinesKeepTheNumbersOfTheNodesBehindThem() {
    CirAssert.assertThat(
            """
            C 1
            foo 1 2
            T 0 0 0 5
            S x
            U 1 2
            """)
        .hasNodes("C", "T", "S", "U")
        .saying("`C x y z`: y (mm), z (mm) are missing");
    Program program = Program.parse("C 1\nfoo\nT 0 0 0 5\nS x\nU 1 2");
    assertThat(program.nodes().get(3).references()).containsExactly(1, 2);
  }

  @Test
  void anUnclosedSketchDoesNotSwallowTheNextNode() {
    CirAssert.assertThat("SK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nC 1 1 1\nT 1 0 0 5")
        .hasNodes("SK", "C", "T");
  }

  @Test
  void aLineOutsideGeometryClosesAnUnfinishedSketch() {
    String text = "«SK» 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nM a 1 1 1 0 0\nL 1 0 0 0\nEND";
    CirAssert.assertThat(text).finds(DiagnosticCode.UNCLOSED_SKETCH);
    CirAssert.assertThat(text.replace("«SK»", "SK").replace("L 1", "«L» 1").replace("END", "«END»"))
        .finds(DiagnosticCode.STRAY_SKETCH_LINE);
  }

  @Test
  void aBlockHoldsTheSegmentsOfItsSketchOnly() {
    Program program =
        Program.parse(
            "SK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nfoo\nL 1 0 0 0\nEND\nL 0 0 1 1\n"
                + "SK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nM a\nL 0 0 1 1\nC 1 1 1\nEND");
    assertThat(program.block(0)).extracting(Statement::line).containsExactly(0, 1, 3, 4);
    assertThat(program.block(1)).extracting(Statement::line).containsExactly(6, 7);
    assertThat(program.block(2)).extracting(Statement::line).containsExactly(10);
  }

  @Test
  void statementsAreFoundByTheirLine() {
    Program program = Program.parse("# c\nC 1 1 1\n\nfoo\nS 1");
    assertThat(program.statementOn(1)).map(Statement::index).contains(0);
    assertThat(program.statementOn(4)).map(Statement::index).contains(1);
    assertThat(program.statementOn(0)).isEmpty();
    assertThat(program.statementOn(3)).isEmpty();
    assertThat(program.statementOn(9)).isEmpty();
  }

  @Test
  void rangesAreThoseOfTheWords() {
    Program program = Program.parse("  Y  2.5\t10 \"pin\" # c");
    Statement cylinder = program.nodes().get(0);
    assertThat(cylinder.range()).isEqualTo(new TextRange(2, 17));
    assertThat(cylinder.arguments())
        .extracting(word -> word.range().of(program.text()))
        .containsExactly("2.5", "10");
    assertThat(cylinder.name()).map(Name::range).contains(new TextRange(12, 17));
  }

  @Test
  void anEmptyTextIsAProgram() {
    CirAssert.assertThat("").isFine().hasNodes();
    CirAssert.assertThat("\uFEFF").isFine().hasNodes();
  }
}
