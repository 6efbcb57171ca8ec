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

  @Test
  void findsANodeOutsideGeometryToo() {
    assertProgram("ROOT «0» default\n«S‸» 4\nPDEF ball \"Ball\" «0»\nT «0» 1 2 3")
        .isHighlighted("RWRR");
  }

  @Test
  void goesFromAnIdToItsDefinition() {
    assertProgram("ROOT 0 ‸steel\nM «steel» 1 1 1 1 1").isDefinedAtMark();
    assertProgram("INST i ‸p one 0 0 0 0 0 0 1 1 1\nPDEF «\"p\"» p 0").isDefinedAtMark();
    assertProgram("JFIX j _ ‸i 0 0 0 0 0 0\nINST «i» p one 0 0 0 0 0 0 1 1 1").isDefinedAtMark();
    assertProgram("‸CAM «front» 0 0 0 0 0 0").isDefinedAtMark();
  }

  @Test
  void findsTheUsesOfAnIdByWhatItSaysAndWhatItNames() {
    assertProgram(
            """
            M «steel» 1 1 1 1 1
            S 4 "steel"
            ROOT 0 «"st‸eel"»
            PDEF steel steel 0 «steel»
            INST i steel steel 0 0 0 0 0 0 1 1 1 «steel»
            """)
        .isHighlighted("WRRR");
    assertProgram(
            """
            INST «i» p one 0 0 0 0 0 0 1 1 1
            INST k p two 0 0 0 0 0 0 1 1 1
            JFIX i «i» k 0 0 0 0 0 0
            GROUND «‸i»
            """)
        .isHighlighted("WRR");
  }

  @Test
  void findsEveryDefinitionOfAnIdThatIsDefinedTwice() {
    assertProgram("ROOT 0 «a»\nM «‸a» 1 1 1 1 1\nM «a» 0 0 0 1 1").isHighlighted("RWW");
  }

  @Test
  void findsTheUsesOfWhatIsNotDefined() {
    assertProgram("S 4\nROOT 0 «def‸ault»\nPDEF p p 0 «default»").isHighlighted("RR");
  }

  @Test
  void theWorldIsNoInstance() {
    assertProgram("JFIX j ‸_ i 0 0 0 0 0 0\nJFIX k _ i 0 0 0 0 0 0")
        .isDefinedAtMark()
        .isUsedAtMarks();
  }
}
