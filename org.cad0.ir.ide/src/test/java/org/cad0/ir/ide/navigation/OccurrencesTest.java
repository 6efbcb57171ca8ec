package org.cad0.ir.ide.navigation;

import static org.cad0.ir.ide.navigation.NavigationAssert.assertProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {

  @Test
  void goesFromAReferenceToItsNode() {
    assertProgram("C 9 9 9\n«Y» 2 10\nD 0 ‸1").isDefinedAtMark();
    assertProgram("«C» 9 9 9\nY 2 10\nD 0‸ 1").isDefinedAtMark();
    assertProgram("«FI‸» 0 1").isDefinedAtMark();
    assertProgram("«S» 4 \"b‸all\"").isDefinedAtMark();
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
        "C 9 9 9\n‸\nS 4",
        "C 9 9 9\n‸Q 0"
      })
  void goesNowhereFromWhatNamesNoNode(String program) {
    assertProgram(program).isDefinedAtMark().isUsedAtMarks();
  }

  @Test
  void findsTheUsesOfANode() {
    assertProgram("C‸ 9 9 9\nY 2 10\nD «0» 1\nT «0» 1 2 3\nU «0» «0»\nU 1 1").isUsedAtMarks();
    assertProgram("«C» 9 9 9\r\nY 2 10\r\nD «0‸» 1\r\nT «0» 1 2 3").isDefinedAndUsedAtMarks();
  }

  @Test
  void highlightsTheDefinitionAsWrittenAndTheUsesAsRead() {
    assertProgram("«C» 9 9 9\nY 2 10\nD «0‸» 1\nU «0» «0»").isHighlighted("WRRR");
  }
}
