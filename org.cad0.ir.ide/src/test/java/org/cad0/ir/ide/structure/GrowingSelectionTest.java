package org.cad0.ir.ide.structure;

import static org.cad0.ir.ide.structure.StructureAssert.assertProgram;

import org.junit.jupiter.api.Test;

class GrowingSelectionTest {

  @Test
  void growsFromAWordToItsVectorItsStatementItsLineItsParagraphAndTheText() {
    assertProgram("S 4\n\nC 9 9 9\n  CP 1 1 2 3 0 ‸0 1 6 360 \"ring\" # six\n\nS 5\n")
        .selects(
            "0",
            "0 0 1",
            "CP 1 1 2 3 0 0 1 6 360 \"ring\"",
            "CP 1 1 2 3 0 0 1 6 360 \"ring\" # six",
            "C 9 9 9|  CP 1 1 2 3 0 0 1 6 360 \"ring\" # six",
            "S 4||C 9 9 9|  CP 1 1 2 3 0 0 1 6 360 \"ring\" # six||S 5|");
  }

  @Test
  void growsOverTheSketch() {
    assertProgram("S 4\nSK 0 0 0 1 0 0 0 1 0\n\n  L 0 0 9 ‸0\nEND\n")
        .selects(
            "0",
            "9 0",
            "L 0 0 9 0",
            "SK 0 0 0 1 0 0 0 1 0||  L 0 0 9 0|END",
            "S 4|SK 0 0 0 1 0 0 0 1 0||  L 0 0 9 0|END|");
  }

  @Test
  void growsFromANameWithoutItsQuotes() {
    assertProgram("S 4 \"big ‸ball\"").selects("big ball", "\"big ball\"", "S 4 \"big ball\"");
  }

  @Test
  void growsFromWhatACommentSays() {
    assertProgram("S 4 ## a ‸ball  ")
        .selects("a ball", "## a ball", "S 4 ## a ball", "S 4 ## a ball  ");
  }

  @Test
  void selectsTheTextWhereNothingStands() {
    assertProgram("S 4\n‸\nS 5").selects("S 4||S 5");
    assertProgram("‸").selects("");
  }

  @Test
  void coordinatesOfAPointBelongTogether() {
    assertProgram("A 1 2 ‸3 4 5 6 1").selects("3", "3 4", "A 1 2 3 4 5 6 1");
    assertProgram("K 1 ‸2 3").selects("2", "K 1 2 3");
  }

  @Test
  void growsOverTheSection() {
    assertProgram("M a 0 0 ‸1 1 1\n\nM b 1 1 1 1 1\nS 4")
        .selects(
            "1",
            "0 0 1",
            "M a 0 0 1 1 1",
            "M a 0 0 1 1 1||M b 1 1 1 1 1",
            "M a 0 0 1 1 1||M b 1 1 1 1 1|S 4");
  }
}
