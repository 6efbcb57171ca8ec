package org.cad0.model.constraint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMaskTest {
  private static final String BOX = "C 50 30 5";
  private static final String TRIANGLE =
      "SK 0 0 0 1 0 0 0 1 0\nL 0 0 10 0\nL 10 0 0 2.5\nL 0 2.5 0 0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C 50 30 5",
        "C 0.5 999999 0.000001",
        "K 0 4 20",
        "K 10 0 20",
        "H 5.5 10",
        "SK 0 0 0 1 0 0 0 1 0",
        "SK -1.5 0 0 0 -0.1 0 0 0 1"
      })
  void acceptsCanonicalLines(String line) {
    MaskAssert.after("").accepts(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U 0 0",
        "T 0 0 0 -12.25",
        "X 0 1 1 -1",
        "LP 0 0 0 1 4 12",
        "CP 0 0 0 0 0 0 -1 6 -360",
        "F 0 1.5"
      })
  void acceptsOperationsOnSolids(String line) {
    MaskAssert.after(BOX).accepts(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‸Z 1 2",
        "‸c 1 2 3",
        "C ‸ 5",
        "C ‸+5 1 1",
        "C ‸-5 1 1",
        "C ‸.5 1 1",
        "C 5.‸ 1 1",
        "C 0‸ 1 1",
        "C 0.‸ 1 1",
        "C 0.0‸ 1 1",
        "C 0‸5 1 1",
        "C 5.50‸ 1 1",
        "C 5‸e3 1 1",
        "C 123456‸7 1 1",
        "C 1.123456‸7 1 1",
        "C 1 1‸",
        "C 1 1 1‸ 1",
        "C 1 1 1‸ \"name\"",
        "Y 5 10‸ 32"
      })
  void refusesWhatIsNotCanonical(String line) {
    MaskAssert.after("").refuses(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T 0 -‸ 0 0",
        "T 0 -0‸ 0 0",
        "T 0 -0.0‸ 0 0",
        "T ‸1 0 0 0",
        "T 0‸0 0 0 0",
        "T ‸-1 0 0 0",
        "LP 0 0 0 0‸ 4 12",
        "LP 0 0 0 1 ‸0 12",
        "LP 0 0 0 1 4‸.5 12",
        "CP 0 1 1 1 0 0 0‸ 6 360",
        "‸E 0 0 0 10",
        "L‸ 0 0 1 1",
        "‸END",
        "F‸I 0 1"
      })
  void refusesWhatWouldBeAnError(String line) {
    MaskAssert.after(BOX).refuses(line);
  }

  @Test
  void refusesOperationsWithoutTheNodesTheyNeed() {
    MaskAssert.after("").refuses("‸U 0 0");
    MaskAssert.after(TRIANGLE + "\nEND").refuses("‸T 0 1 1 1");
  }

  @Test
  void refusesReferencesOfTheWrongKind() {
    String program = BOX + "\n" + TRIANGLE + "\nEND";
    MaskAssert.after(program).refuses("E ‸0 0 0 10");
    MaskAssert.after(program).accepts("E 1 0 0 10");
    MaskAssert.after(program).refuses("U 0 ‸1");
  }

  @Test
  void allowsADigitOnlyIfSomeValidNodeStartsWithIt() {
    String twelveBoxes = (BOX + "\n").repeat(12);
    MaskAssert.after(twelveBoxes).accepts("T 11 0 0 1");
    MaskAssert.after(twelveBoxes).refuses("T 1‸2 0 0 1");
    MaskAssert.after(twelveBoxes).refuses("T 2‸0 0 0 1");
    String sketchAtTen = (BOX + "\n").repeat(10) + TRIANGLE + "\nEND";
    MaskAssert.after(sketchAtTen).refuses("E ‸9 0 0 1");
    MaskAssert.after(sketchAtTen).refuses("E 1‸ 0 0 1");
    MaskAssert.after(sketchAtTen).accepts("E 10 0 0 1");
  }

  @Test
  void refusesZeroVectorsAndAnglesOutOfRange() {
    String sketch = TRIANGLE + "\nEND";
    MaskAssert.after(sketch).refuses("E 0 0 0 0‸");
    MaskAssert.after(sketch).accepts("E 0 0 0 0.5");
    MaskAssert.after(sketch).refuses("V 0 0 0 0 0 0 1 0‸");
    MaskAssert.after(sketch).refuses("V 0 0 0 0 0 0 1 36‸1");
    MaskAssert.after(sketch).refuses("V 0 0 0 0 0 0 1 360‸.5");
    MaskAssert.after(sketch).accepts("V 0 0 0 0 0 0 1 359.5");
    MaskAssert.after("").refuses("K 0 0‸ 5");
  }

  @Test
  void allowsOnlySegmentsInASketch() {
    String opened = "SK 0 0 0 1 0 0 0 1 0";
    MaskAssert.after(opened).accepts("L 0 0 10 0");
    MaskAssert.after(opened).accepts("A 10 0 0 10 0 0 1");
    MaskAssert.after(opened).refuses("A 10 0 0 10 0 0 ‸2");
    MaskAssert.after(opened).refuses("‸END");
    MaskAssert.after(opened).refuses("‸C 1 1 1");
  }

  @Test
  void startsASegmentWhereTheLastOneEnded() {
    String open = "SK 0 0 0 1 0 0 0 1 0\nL 0 0 10 -2.5";
    MaskAssert.after(open).accepts("L 10 -2.5 0 5");
    MaskAssert.after(open).refuses("L 1‸1 -2.5 0 5");
    MaskAssert.after(open).refuses("L 10‸0 -2.5 0 5");
    MaskAssert.after(open).refuses("L 10 -2‸ 0 5");
    MaskAssert.after(open).refuses("‸END");
  }

  @Test
  void closesASketchOnlyWhenItsLoopIsClosed() {
    MaskAssert.after(TRIANGLE).accepts("END");
    MaskAssert.after(TRIANGLE).refuses("END‸ 1");
    MaskAssert.after(TRIANGLE + "\nEND").refuses("E‸ND");
  }

  @ParameterizedTest
  @CsvSource({
    "'', C 1 1 1, true",
    "'', SK 0 0 0 1 0 0 0 1 0, false",
    "SK 0 0 0 1 0 0 0 1 0, L 0 0 10 0, false"
  })
  void endsAProgramOnlyBehindAWholeOperation(String program, String line, boolean expected) {
    MaskAssert.after(program).endsProgram(line, expected);
  }

  @Test
  void endsAProgramBehindASketch() {
    MaskAssert.after(TRIANGLE).endsProgram("END", true);
  }

  @Test
  void keepsWhatWasTyped() {
    MaskAssert.typing("T 0 1", BOX).accepts("T 0 10 0 0");
    MaskAssert.typing("T 0 1", BOX).refuses("T 0 ‸2 0 0");
    MaskAssert.typing("T 0 1", BOX).refuses("‸C 1 1 1");
    MaskAssert.typing("C 0.8660254037844386", "").accepts("C 0.8660254037844386 1 1");
    MaskAssert.typing("FI", BOX).accepts("FI 0 2");
    MaskAssert.typing("C 1 1 12", "").refuses("C 1 1 1‸");
  }

  @Test
  void goesOnBehindBrokenLines() {
    MaskAssert.after("C 50\nSK 0 0\nL 1 2").accepts("L 7 7 9 9");
    MaskAssert.after("T 5 0 0 0\nhello\nSK 0 0 0 1 0 0 0 1 0").refuses("‸END");
  }
}
