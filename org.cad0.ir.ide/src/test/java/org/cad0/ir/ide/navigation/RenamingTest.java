package org.cad0.ir.ide.navigation;

import static org.cad0.ir.ide.navigation.NavigationAssert.assertProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamingTest {

  @Test
  void aNodeWithoutNameGetsOne() {
    assertProgram("«C‸» 9 9 9 # base\n")
        .offersToRename("Box")
        .becomes("base plate", "C 9 9 9 \"base plate\" # base\n");
    assertProgram("S ‸4\n‸S 5#x").becomes("ball", "S 4\nS 5 \"ball\"#x");
  }

  @Test
  void theNameOfANodeIsReplaced() {
    assertProgram("S 4 \"«bi‸g»\"\n").offersToRename("big").becomes("small", "S 4 \"small\"\n");
    assertProgram("S 4 «‸\"\"»\n").offersToRename("Sphere").becomes("small", "S 4 \"small\"\n");
  }

  @Test
  void aNodeIsRenamedFromWhereItIsUsed() {
    assertProgram("S 4 \"ball\"\nT «‸0» 1 2 3 \"moved\"\n")
        .offersToRename("ball")
        .becomes("bead", "S 4 \"bead\"\nT 0 1 2 3 \"moved\"\n");
  }

  @Test
  void quotesAndBackslashesInNamesAreEscaped() {
    assertProgram("S 4 \"«a \\\"‸b\\\"»\"\n")
        .offersToRename("a \"b\"")
        .becomes("1/2\" \\ ball", "S 4 \"1/2\\\" \\\\ ball\"\n");
  }

  @Test
  void aSketchIsNamedBehindItsOpening() {
    assertProgram("‸SK 0 0 0 1 0 0 0 1 0\nEND\n")
        .becomes("wedge", "SK 0 0 0 1 0 0 0 1 0 \"wedge\"\nEND\n");
  }

  @Test
  void aNameThatCannotBeWrittenIsRefused() {
    assertProgram("‸S 4")
        .refusesName("", "at least one")
        .refusesName(" \t", "at least one")
        .refusesName("a\nb", "one line")
        .refusesName("a\rb", "one line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸S 4 \"open", "‸S \"a\" 4", "‸S 4 \"a\" \"b\"", "‸S 4 \"a\\n\""})
  void aLineWithAWrongNameIsNotRenamed(String program) {
    assertProgram(program).refusesToRename("node 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸", "S ‸4", "# S‸", "S 4\n‸Q", "SK 0 0 0 1 0 0 0 1 0\n‸L 0 0 1 1"})
  void whatHasNoNameIsNotRenamed(String program) {
    assertProgram(program).offersNoRename();
  }

  @Test
  void anIdIsRenamedWhereItIsDefinedAndUsed() {
    assertProgram("ROOT 0 «st‸eel»\nM steel 1 1 1 1 1\nPDEF steel \"steel\" 0 \"steel\"\n")
        .offersToRename("steel")
        .becomes("brass", "ROOT 0 brass\nM brass 1 1 1 1 1\nPDEF steel \"steel\" 0 brass\n");
    assertProgram("INST \"«a ‸b»\" p one 0 0 0 0 0 0 1 1 1\nGROUND \"a b\"\n")
        .offersToRename("a b")
        .becomes("c", "INST c p one 0 0 0 0 0 0 1 1 1\nGROUND c\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M ‸a 1 1 1 1 1",
        "‸PDEF a p 0",
        "INST a‸ p one 0 0 0 0 0 0 1 1 1",
        "JFIX ‸a _ i 0 0 0 0 0 0",
        "LDIR ‸a 1 1 1 1 0 0 1",
        "CAM ‸a 0 0 0 0 0 0"
      })
  void everythingWithAnIdIsRenamed(String program) {
    assertProgram(program).becomes("new", program.replace("‸", "").replaceFirst("\\ba\\b", "new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2nd", "a b", "#a", "a#b", "-1", "\"", "a\\b", ".5"})
  void anIdIsQuotedWhereItCouldBeTakenForSomethingElse(String id) {
    String quoted = '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    assertProgram("CAM ‸a 0 0 0 0 0 0").becomes(id, "CAM " + quoted + " 0 0 0 0 0 0");
  }

  @Test
  void anIdThatIsTakenIsRefused() {
    assertProgram("M ‸a 1 1 1 1 1\nM b 1 1 1 1 1\nPDEF c c 0\nROOT 0 a")
        .refusesName("b", "Another material has the id `b` already")
        .refusesName("default", "always defined")
        .becomes("a", "M a 1 1 1 1 1\nM b 1 1 1 1 1\nPDEF c c 0\nROOT 0 a")
        .becomes("c", "M c 1 1 1 1 1\nM b 1 1 1 1 1\nPDEF c c 0\nROOT 0 c")
        .becomes("_", "M _ 1 1 1 1 1\nM b 1 1 1 1 1\nPDEF c c 0\nROOT 0 _");
    assertProgram("INST ‸i p one 0 0 0 0 0 0 1 1 1").refusesName("_", "is the world");
  }

  @Test
  void whatIsAlwaysOrNowhereDefinedIsNotRenamed() {
    assertProgram("S 4\nROOT 0 ‸default").refusesToRename("always defined");
    assertProgram("M ‸default 1 1 1 1 1").refusesToRename("always defined");
    assertProgram("S 4\nROOT 0 ‸steel").refusesToRename("There is no material `steel`");
    assertProgram("JFIX j ‸_ i 0 0 0 0 0 0").offersNoRename();
  }
}
