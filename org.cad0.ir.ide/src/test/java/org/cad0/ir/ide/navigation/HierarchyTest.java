package org.cad0.ir.ide.navigation;

import static org.cad0.ir.ide.navigation.NavigationAssert.assertProgram;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyTest {

  private static final String PROGRAM =
      "C 9 9 9 \"base\"\nY 2 10\nT 1 1 2 3\nD 0 2\nU 3 2\nI 4 4\n";

  @Test
  void tellsWhatUsesANodeAndWhatItIsMadeOf() {
    assertProgram(PROGRAM.replace("D 0", "‸D 0"))
        .isItem("3 Difference", List.of("4 Union [2]"), List.of("0 base [2]", "2 Translate [4]"));
    assertProgram(PROGRAM.replace("T 1", "‸T 1"))
        .isItem(
            "2 Translate", List.of("3 Difference [4]", "4 Union [4]"), List.of("1 Cylinder [2]"));
  }

  @Test
  void startsFromAUseToo() {
    assertProgram(PROGRAM.replace("D 0", "D ‸0"))
        .isItem("0 base", List.of("3 Difference [2]"), List.of());
  }

  @Test
  void namesAStatementOnceHoweverOftenItUsesANode() {
    assertProgram(PROGRAM.replace("I 4 4", "‸I 4 4"))
        .isItem("5 Intersection", List.of(), List.of("4 Union [2, 4]"));
    assertProgram(PROGRAM.replace("U 3", "U‸ 3"))
        .isItem(
            "4 Union",
            List.of("5 Intersection [2, 4]"),
            List.of("3 Difference [2]", "2 Translate [4]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S 4\n‸SK 0 0 0 1 0 0 0 1 0\nL 0 0 1 1\nEND\nE 1 0 0 5",
        "S 4\nSK 0 0 0 1 0 0 0 1 0\nL 0 ‸0 1 1\nEND\nE 1 0 0 5",
        "S 4\nSK 0 0 0 1 0 0 0 1 0\nL 0 0 1 1\nEND‸\nE 1 0 0 5"
      })
  void aLineOfASketchStandsForTheSketch(String program) {
    assertProgram(program).isItem("1 Sketch", List.of("2 Extrude [2]"), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸", "# S‸", "L 0 0 ‸1 1", "S 4\n‸\n", "‸Q 1"})
  void thereIsNoItemWhereNothingIsMade(String program) {
    assertProgram(program).isNoItem();
  }

  private static final String ASSEMBLY =
      """
      M steel 1 1 1 1 1
      S 4 "ball"
      PDEF part "Ball" 0 steel
      INST one part "First" 0 0 0 0 0 0 1 1 1
      INST two part two 0 0 0 0 0 0 1 1 1 steel
      JBAL joint one two 0 0 0 0 0 0
      GROUND one
      ROOT 0 steel
      """;

  @Test
  void followsAnAssembly() {
    assertProgram(ASSEMBLY.replace("S 4", "‸S 4"))
        .isItem("0 ball", List.of("part \"Ball\" [17]", "Root 0 [5]"), List.of());
    assertProgram(ASSEMBLY.replace("PDEF", "‸PDEF"))
        .isItem(
            "part \"Ball\"",
            List.of("one \"First\" [9]", "two [9]"),
            List.of("0 ball [17]", "steel [19]"));
    assertProgram(ASSEMBLY.replace("two part", "tw‸o part"))
        .isItem("two", List.of("joint [15]"), List.of("part \"Ball\" [9]", "steel [36]"));
    assertProgram(ASSEMBLY.replace("GROUND one", "GROUND ‸one"))
        .isItem(
            "one \"First\"", List.of("joint [11]", "Ground one [7]"), List.of("part \"Ball\" [9]"));
    assertProgram(ASSEMBLY.replace("M steel", "M st‸eel"))
        .isItem("steel", List.of("part \"Ball\" [19]", "two [36]", "Root 0 [7]"), List.of());
  }

  @Test
  void startsFromAStatementThatDefinesNothingButUsesSomething() {
    assertProgram(ASSEMBLY.replace("ROOT", "‸ROOT"))
        .isItem("Root 0", List.of(), List.of("0 ball [5]", "steel [7]"));
    assertProgram("‸ENV studio 1").isNoItem();
  }
}
