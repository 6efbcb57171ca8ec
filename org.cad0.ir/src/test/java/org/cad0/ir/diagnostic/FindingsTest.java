package org.cad0.ir.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.cad0.ir.testing.CirAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, where, and how the message starts. */
class FindingsTest {
  private static final String SKETCH = "SK 0 0 0 1 0 0 0 1 0\n";
  private static final String SQUARE = SKETCH + "L 0 0 1 0\nL 1 0 1 1\nL 1 1 0 1\nL 0 1 0 0\nEND\n";

  static Stream<Arguments> findings() {
    return Stream.of(
        finding(
            DiagnosticCode.UNKNOWN_OPCODE,
            "«BOX» 1 2 3",
            "Unknown operation `BOX`; did you mean `C` (Box)?"),
        finding(
            DiagnosticCode.UNKNOWN_OPCODE, "«c» 1 2 3", "Unknown operation `c`; did you mean `C`"),
        finding(
            DiagnosticCode.UNKNOWN_OPCODE,
            "«zzz» 1",
            "Unknown operation `zzz`. A line starts with"),
        finding(
            DiagnosticCode.UNKNOWN_OPCODE,
            "«\"C\"» 1 2 3",
            "Unknown operation `\"C\"`. A line starts"),
        finding(
            DiagnosticCode.MISSING_ARGUMENT,
            "«C 1 2»",
            "`C x y z`: z (mm) is missing. Example: `C 5"),
        finding(
            DiagnosticCode.MISSING_ARGUMENT, "«Y» # h", "`Y r h [segments]`: r (mm), h (mm) are"),
        finding(
            DiagnosticCode.MISSING_ARGUMENT,
            "«C 1 \"n\"» #",
            "`C x y z`: y (mm), z (mm) are missing."),
        finding(
            DiagnosticCode.EXTRA_ARGUMENT,
            "C 1 2 3 «4 5» \"n\"",
            "`C x y z` takes no further words."),
        finding(DiagnosticCode.EXTRA_ARGUMENT, SQUARE.replace("END", "END «x»"), "`END` takes no"),
        finding(
            DiagnosticCode.BAD_NUMBER,
            "C 10«mm» 1 1",
            "x must be a number such as 12, -2.5 or 1e3: l"),
        finding(
            DiagnosticCode.BAD_NUMBER,
            "C 1«,5» 1 1",
            "x must be a number such as 12, -2.5 or 1e3: w"),
        finding(DiagnosticCode.BAD_NUMBER, "C 0«x1F» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C «nan» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C 1«/2» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C 10«-5» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C 1«\"x» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C «C» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C 1«e» 1 1", "x must be a number"),
        finding(DiagnosticCode.BAD_NUMBER, "C «.» 1 1", "x must be a number"),
        finding(
            DiagnosticCode.NUMBER_OUT_OF_RANGE, "C «1e309» 1 1", "x is too large a number. Write"),
        finding(
            DiagnosticCode.BAD_INTEGER,
            "C 1 1 1\nLP 0 1 0 0 «2.0» 5\nLP 0 1 0 0 «-1» 5\nLP 0 1 0 0 «2147483648» 5",
            "count must be a whole number"),
        finding(DiagnosticCode.BAD_INTEGER, "S 1 «x»", "segments must be a whole number"),
        finding(
            DiagnosticCode.BAD_REFERENCE,
            "C 1 1 1\nT «-1» 0 0 5\nT «0.0» 0 0 5\nT «C» 0 0 5",
            "n must be the number of an earlier node"),
        finding(
            DiagnosticCode.SELF_REFERENCE,
            "C 1 1 1\nT «1» 0 0 5",
            "Node 1 refers to itself. Refer to"),
        finding(
            DiagnosticCode.LATER_REFERENCE,
            "C 1 1 1\nT «2» 0 0 5\nS 1",
            "Node 2 is defined later; only node 0 exists here. Refer to an earlier node."),
        finding(
            DiagnosticCode.MISSING_NODE,
            "T «7» 0 0 5",
            "There is no node 7; no node exists here. Make a solid first"),
        finding(
            DiagnosticCode.MISSING_NODE,
            "C 1 1 1\nS 1\nU «2147483648» «99999999999999999999»",
            "There is no node 2147483648; only nodes 0-1 exist here."),
        finding(
            DiagnosticCode.SOLID_EXPECTED,
            SQUARE + "T «0» 0 0 5",
            "Node 0 is a sketch; a solid is needed here. Extrude (`E`) or revolve (`V`) it first."),
        finding(
            DiagnosticCode.SKETCH_EXPECTED,
            "C 1 1 1\nE «0» 0 0 5",
            "Node 0 is a solid; a sketch (`SK` … `END`) is needed here."),
        finding(
            DiagnosticCode.UNCLOSED_SKETCH,
            "«SK» 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nC 1 1 1\n«SK» 0 0 0 1 0 0 0 1 0",
            "This sketch is not closed. Add `END`"),
        finding(
            DiagnosticCode.STRAY_SKETCH_LINE,
            "«L» 0 0 1 1\nC 1 1 1\n«END»",
            "`L` belongs in a sketch. Open one with `SK` above it."),
        finding(DiagnosticCode.STRAY_SKETCH_LINE, "«END»", "`END` closes no sketch. Remove it"),
        finding(
            DiagnosticCode.OPEN_PROFILE,
            "«SK» 0 0 0 1 0 0 0 1 0\nEND",
            "This sketch has no segments."),
        finding(
            DiagnosticCode.OPEN_PROFILE,
            SKETCH + "L 0 0 1 0\n«L 1 0.5 0 0» # up\nEND",
            "The profile is not closed: there is a gap of 0.5 mm before this segment."),
        finding(
            DiagnosticCode.SHORT_SEGMENT,
            SKETCH + "«L 2 2 2 2»\nEND",
            "This segment starts and ends at the same point."),
        finding(
            DiagnosticCode.ARC_RADIUS,
            SKETCH + "L 0 0 4 0\n«A 4 0 0 0 3 0 1»\nEND",
            "The arc starts 1 mm from its center but ends 3 mm from it."),
        finding(DiagnosticCode.BAD_SIZE, "C «0» «-1» 1", "x (mm) must be greater than 0."),
        finding(DiagnosticCode.BAD_SIZE, "K «-1» 2 5", "r1 (mm) must be 0 or greater."),
        finding(DiagnosticCode.BAD_SIZE, "K «0 -0» 5", "r1 and r2 are both 0; one of them must be"),
        finding(
            DiagnosticCode.BAD_COUNT, "C 1 1 1\nLP 0 1 0 0 «0» 5", "count must be 1 or greater."),
        finding(
            DiagnosticCode.BAD_FLAG,
            SKETCH + "A 0 0 2 0 1 0 «2»\nL 2 0 0 0\nEND",
            "ccw must be 0 or 1."),
        finding(
            DiagnosticCode.ZERO_DIRECTION,
            "C 1 1 1\nLP 0 «0 0 0» 2 5",
            "The direction of the pattern has no length."),
        finding(
            DiagnosticCode.ZERO_DIRECTION,
            "SK 0 0 0 «1 1 0 -2 -2 0»\nL 0 0 1 0\nL 1 0 0 0\nEND",
            "The sketch's x and y directions are parallel"),
        finding(
            DiagnosticCode.ANGLE_OUT_OF_RANGE,
            SQUARE + "V 0 0 0 0 0 1 0 «360.5»\nV 0 0 0 0 0 1 0 «0»",
            "angle (°) must be greater than 0 and at most 360."),
        finding(
            DiagnosticCode.UNTERMINATED_QUOTE, "C 1 1 1 «\"plate # 3»", "This name has no closing"),
        finding(
            DiagnosticCode.UNTERMINATED_QUOTE, "C 1 1 1 «\"plate\\»", "This name has no closing"),
        finding(
            DiagnosticCode.BAD_ESCAPE, "C 1 1 1 \"a«\\n»b\"", "Only `\\\"` and `\\\\` may follow"),
        finding(
            DiagnosticCode.BAD_ESCAPE, "C 1 1 1 \"«\\😀»\"", "Only `\\\"` and `\\\\` may follow"),
        finding(
            DiagnosticCode.MISPLACED_NAME,
            "C «\"a\"» 1 1 1\nC 2 1 1 «\"a\"» \"b\"\nC 3 1 1 «\"a\"»\"b\"",
            "A name is the last word of its line."),
        finding(DiagnosticCode.SEGMENTS_IGNORED, "S 1 «32»", "The number of segments is ignored"),
        finding(
            DiagnosticCode.VALUE_OUT_OF_RANGE,
            "M default 1 «2» 0 «-1» 0",
            "g must be between 0 and 1."),
        finding(
            DiagnosticCode.UNKNOWN_KEYWORD,
            "TONE «agx»\nBG «none»\nC 1 1 1\nROOT 0 default «hide»",
            "`agx` is no mapping; did you mean `agX`?"),
        finding(
            DiagnosticCode.UNKNOWN_KEYWORD,
            "BG «plain»",
            "`plain` is no mode. Write one of solid gradient env or transparent."),
        finding(
            DiagnosticCode.UNKNOWN_KEYWORD,
            "C 1 1 1\nROOT 0 default «yes»",
            "`yes` has no meaning here. Write `hidden` or nothing."),
        finding(
            DiagnosticCode.UNKNOWN_ID,
            "C 1 1 1\nROOT 0 «stel»\nM steel 1 1 1 0 0",
            "There is no material `stel`; did you mean `steel`?"),
        finding(
            DiagnosticCode.UNKNOWN_ID,
            "C 1 1 1\nPDEF p p 0\nINST i «q» \"a part\" 0 0 0 0 0 0 1 1 1\nGROUND «\"i 2\"»",
            "There is no part `q`. Define it with `PDEF`."),
        finding(
            DiagnosticCode.DUPLICATE_ID,
            "LPNT a 1 1 1 1 0 0 0\nLDIR «\"a\"» 1 1 1 1 0 0 1\nCAM a 0 0 0 1 1 1",
            "Another light has the id `a` already."),
        finding(
            DiagnosticCode.STRAY_NODE,
            "«C 1 1 1»\n«Y 1 1»\nS 4",
            "Node 0 is not part of the result: nothing refers to it, and node 2 is what the program"
                + " shows."),
        finding(
            DiagnosticCode.STRAY_NODE,
            "«C 1 1 1»\nS 4\nROOT 1 default",
            "Node 0 is not part of the result: nothing refers to it. Use it"),
        finding(
            DiagnosticCode.STRAY_NODE,
            "S 1\n" + SQUARE.replace("SK 0 0 0 1 0 0 0 1 0", "«SK 0 0 0 1 0 0 0 1 0»"),
            "Sketch 1 is not used."),
        finding(DiagnosticCode.SELF_BOOLEAN, "S 1\n«U 0 0»", "This is node 0 itself."),
        finding(DiagnosticCode.SELF_BOOLEAN, "S 1\n«D 0 0»", "Node 0 minus itself leaves nothing."),
        finding(
            DiagnosticCode.IDENTITY_TRANSFORM,
            "C 1 1 1\n«T 0 0 -0 0»\n«R 1 0 -360 720»\n«X 2 1 1 1»",
            "This moves nothing. Use node 0 in its place."),
        finding(
            DiagnosticCode.ZERO_SCALE,
            "C 1 1 1\nX 0 1 «0» 1",
            "sy is 0, which leaves nothing of the solid."),
        finding(
            DiagnosticCode.DUPLICATE_NODE,
            "Y 1 2 \"a\"\n«Y 1.0 2»\nT 0 1 2 3\n«T 1 1 2 3»\nU 2 3",
            "Node 1 is the same as node 0."),
        finding(
            DiagnosticCode.DUPLICATE_NODE,
            SQUARE
                + "«SK 0 0 0 1 0 0 0 1 0»"
                + SQUARE.substring(20)
                + "E 0 0 0 1\n«E 1 0 0 1»\nU 2 3",
            "Node 1 is the same as node 0."),
        finding(
            DiagnosticCode.COUNT_ONE,
            "C 1 1 1\nCP 0 0 0 0 0 0 1 «1» 90",
            "A pattern of one copy is node 0 itself."),
        finding(
            DiagnosticCode.DOES_NOT_FIT,
            "C 4 9 9\nR 0 0 0 5\nSH 1 «2»\nF 2 9\nY 2 3\nCH 4 «1.5»\nU 3 5",
            "t (mm) does not fit: node 1 leaves room for less than 2 mm."),
        finding(
            DiagnosticCode.DIAMETER_AS_RADIUS,
            "# 10mm diameter, 25mm tall standoff, Ø 3.5 bore\nY «10» 25\nY «3.5» 9\nD 0 1",
            "The text above states a diameter of 10 mm, but r is a radius. Write 5."),
        finding(
            DiagnosticCode.DIAMETER_AS_RADIUS,
            "# vcad 0.2\n# cone with a base diameter of 8\nK «8» 2 5",
            "The text above states a diameter of 8 mm, but r1 is a radius."),
        finding(
            DiagnosticCode.UNUSED_MATERIAL,
            "M default 1 1 1 0 0\n«M steel 1 1 1 0 0»",
            "Nothing is made of `steel`."),
        finding(
            DiagnosticCode.UNKNOWN_ENVIRONMENT,
            "ENV «Studio» 1\nENV https://sky.example/a.hdr 1\nENV «\"a sky.hdr\"» 1",
            "`Studio` is neither a preset nor a URL; did you mean `studio`?"),
        finding(
            DiagnosticCode.EXTRA_WORD,
            "EXP 1 «2 x»\nBG solid 1 1 1 «0»\nBG env «1»",
            "`EXP value` takes no further words; these are ignored."),
        finding(
            DiagnosticCode.NOT_PORTABLE,
            "# vcad 0.2\nROOT «3» «a»\nM a 1 1 1 0 0\nC 5 5 5 «# box»\n«F» 0 1\n«H» 1 2 \nI 1 2",
            "vcad 0.2 rejects a reference to a node further down."),
        finding(
            DiagnosticCode.NOT_PORTABLE, "# vcad 1.0\nS 1 «32»", "vcad 0.2 rejects a number of"),
        finding(DiagnosticCode.OLD_HEADER, "«# vcad 0.1»\nS 1", "This header names a format"));
  }

  @ParameterizedTest
  @MethodSource
  void findings(DiagnosticCode code, String program, String message) {
    CirAssert.assertThat(program).findsOnly(code).saying(message);
  }

  @Test
  void everyCodeIsTested() {
    Set<Object> tested =
        findings().map(finding -> finding.get()[0]).collect(Collectors.toUnmodifiableSet());
    assertThat(tested).containsExactlyInAnyOrder((Object[]) DiagnosticCode.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 10 mm diameter pin, 5 long\nY 5 5",
        "# plate with 10 dia holes, radius 10 corners\nY 5 9\nY 10 9\nU 0 1",
        "# 10mm wide, 4mm diameter hole\nC 10 9 9\nY 2 9\nD 0 1",
        "# 10mm diameter\nC 10 10 10",
        "Y 10 25\n# 10mm diameter"
      })
  void aRadiusThatAgreesWithTheTextIsFine(String program) {
    CirAssert.assertThat(program).isFine();
  }

  @Test
  void severalFindingsOnOneLineKeepTheirPlaces() {
    assertThat(Program.parse("Y 1mm x 8 9 \"\\q").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.BAD_NUMBER,
            DiagnosticCode.BAD_NUMBER,
            DiagnosticCode.SEGMENTS_IGNORED,
            DiagnosticCode.EXTRA_ARGUMENT,
            DiagnosticCode.BAD_ESCAPE);
  }

  @Test
  void vectorsOfExtremeLengthAreNotMistakenForParallelOrZero() {
    CirAssert.assertThat(
            """
            SK 0 0 0 1e308 1e308 1e308 -1e308 1e308 0
            L 0 0 1 0
            L 1 0 0 0
            END
            E 0 0 0 1e-320
            """)
        .isFine();
  }

  /** In {@code program}, the marked ranges are found with {@code code} and nothing else is. */
  private static Arguments finding(DiagnosticCode code, String program, String message) {
    return arguments(code, program, message);
  }
}
