package org.cad0.ir.ide;

import static org.cad0.ir.ide.IdeAssert.assertProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {

  @Test
  void outlinesTheNodesAndTheSegmentsOfSketches() {
    assertProgram(
            """
            # a part
            C 50 30 5 "base" # the base

            SK 0 0 0 1 0 0 0 1 0
              L 0 0 9 0
              A 9 0 0 9 0 0 1
              L 0 9 0 0
            END
            E 1 0 0 5
            Q 1
            D 0 2
            """)
        .hasOutline(
            """
            0 base: C 50 30 5 "base"
            1 Sketch: SK 0 0 0 1 0 0 0 1 0
              Line: L 0 0 9 0
              Arc: A 9 0 0 9 0 0 1
              Line: L 0 9 0 0
            2 Extrude: E 1 0 0 5
            3 Difference: D 0 2
            """);
  }

  @Test
  void outlinesWrongNodesToo() {
    assertProgram("C 1\nT 9 x\nSK 0 0\n")
        .hasOutline("0 Box: C 1\n1 Translate: T 9 x\n2 Sketch: SK 0 0\n");
  }

  @Test
  void goesFromAReferenceToItsNode() {
    assertProgram("C 9 9 9\n«Y» 2 10\nD 0 ‸1").isDefinedAtMark();
    assertProgram("«C» 9 9 9\nY 2 10\nD 0‸ 1").isDefinedAtMark();
    assertProgram("«FI‸» 0 1").isDefinedAtMark();
  }

  @Test
  void goesFromAnExtrusionToItsSketch() {
    assertProgram("# s\n  «SK» 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\nEND\nE ‸0 0 0 5").isDefinedAtMark();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‸",
        "C 9 ‸9 9",
        "C 9 9 9\nD 0 ‸1",
        "C 9 9 9\nD 0 ‸7",
        "# T ‸0",
        "C 9 9 9\nE ‸0 0 0 5",
        "C 9 9 9\n‸\nS 4"
      })
  void goesNowhereFromWhatNamesNoNode(String program) {
    assertProgram(program).isDefinedAtMark().isReferredToAtMarks();
  }

  @Test
  void findsTheReferencesToANode() {
    assertProgram("C‸ 9 9 9\nY 2 10\nD «0» 1\nT «0» 1 2 3\nU «0» «0»\nU 1 1").isReferredToAtMarks();
    assertProgram("«C» 9 9 9\nY 2 10\nD «0‸» 1\nT «0» 1 2 3").isDefinedAndReferredToAtMarks();
  }
}
