package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.IdeAssert.assertProgram;

import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoverTest {

  @Test
  void tellsAboutTheOperation() {
    assertProgram("C 50 30 5\n«Y‸» 2 10\nD 0 1")
        .hovers(
            "**Cylinder**",
            "Y r h [segments]",
            "| r (mm) | radius | Must be greater than 0. |",
            "Makes node 1. Used by node 2.");
  }

  @Test
  void tellsAboutTheNodeThatAReferenceNames() {
    assertProgram("C 50 30 5 \"base\"\nY 2 10\nD «0‸» 1\nT 0 1 1 1")
        .hovers(
            "**Node 0: Box \"base\"**",
            "```cir\nC 50 30 5 \"base\"\n```",
            "Used by nodes 2, 3.",
            "solid to cut");
  }

  @Test
  void tellsWhatANumberMeans() {
    assertProgram("C 50 «‸30» 5").hovers("**y (mm)**", "size along y", "Must be greater than 0.");
    assertProgram("C 1 1 1\nR 0 0 «9‸0» 0").hovers("**ry (°)**", "Any number.");
    assertProgram("C 1 1 1\nLP 0 1 0 0 «4‸» 12").hovers("number of copies", "1 or greater");
  }

  @Test
  void tellsLengthsAndPositionsInInches() {
    assertProgram("C ‸50 30 5").hovers("50 mm = 1.9685 in");
    assertProgram("C 1 1 1\nT 0 -‸25.40 0 0").hovers("-25.4 mm = -1 in");
    assertProgram("S ‸.1").hovers("0.1 mm = 0.003937 in");
    assertThat(hover("C 1 1 1\nT 0 ‸0 1 1")).doesNotContain("mm =");
    assertThat(hover("C 1 1 1\nR 0 9‸0 1 1")).doesNotContain("mm =");
    assertThat(hover("S 1‸e300")).doesNotContain("mm =");
  }

  private static String hover(String marked) {
    Fixture fixture = Fixture.of(marked);
    return LanguageFeatures.hover(fixture.document(), fixture.caret(), CancelSignal.NEVER)
        .orElseThrow()
        .text()
        .toPlainText();
  }

  @Test
  void tellsAboutSketchesAndTheirSegments() {
    String sketch = "SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nA 9 0 0 9 0 0 1\nL 0 9 0 0\nEND";
    assertProgram(sketch.replace("SK", "«SK‸»")).hovers("**Sketch**", "Makes node 0.");
    assertProgram(sketch.replace("A 9", "«A‸» 9")).hovers("**Arc**", "counter-clockwise");
    assertProgram(sketch.replace("0 0 1\nL", "0 0 «1‸»\nL")).hovers("**ccw**", "0 or 1");
    assertProgram(sketch.replace("END", "«END‸»")).hovers("Closes the sketch");
    assertProgram(sketch + "\nE «0‸» 0 0 5").hovers("**Node 0: Sketch**", "SK 0 0 0 1 0 0 0 1 0");
  }

  @Test
  void tellsAboutTheNodeOnItsName() {
    assertProgram("C 50 30 5 «\"ba‸se\"»").hovers("**Node 0: Box \"base\"**", "Not used");
  }

  @Test
  void aReferenceToNoNodeTellsWhatBelongsThere() {
    assertProgram("C 1 1 1\nU 0 «7‸»").hovers("**b**", "second solid");
  }

  @Test
  void marksInNamesAreNoMarkdown() {
    assertProgram("C 1 1 1 «\"‸<b>*x*</b>\"»").hovers("\\<b\\>\\*x\\*\\</b\\>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸", "# no‸te", "C 1 1 1 # no‸te", "Q‸ 1", "C 1 1 1 \"unclosed‸"})
  void tellsNothingWhereNothingIsKnown(String program) {
    assertProgram(program).hoversNothing();
  }

  static java.util.List<Operation> operations() {
    return Operations.all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationAndArgumentIsTold(Operation operation) {
    Document document = Document.of(operation.example());
    String told =
        LanguageFeatures.hover(document, 0, CancelSignal.NEVER).orElseThrow().text().toPlainText();
    assertThat(told).contains(operation.title(), operation.summary(), operation.opcode());
    assertThat(operation.arguments())
        .allSatisfy(argument -> assertThat(told).contains(argument.documentation()));
  }

  @Test
  void tellsWhatAnIdStandsFor() {
    String program = "C 1 1 1\nM steel 0.6 0.6 0.65 1 0.4\nPDEF plate \"Base plate\" 0 steel\n";
    assertProgram(program + "ROOT 0 «st‸eel»")
        .hovers(
            "**Material steel**",
            "M steel 0.6 0.6 0.65 1 0.4",
            "Named in 2 other places.",
            "its material");
    assertProgram(program.replace("M steel", "M «‸steel»"))
        .hovers("**Material steel**", "Named in 1 other place.", "name of the material");
    assertProgram(program + "INST one «pl‸ate» \"One\" 0 0 0 0 0 0 1 1 1").hovers("**Part plate**");
    assertProgram("M «\"my‸ steel\"» 0.6 0.6 0.65 1 0.4")
        .hovers("**Material my steel**", "Not named anywhere else.");
    assertProgram(program + "ROOT 0 «def‸ault»").hovers("**default**", "always defined");
    assertProgram("JFIX weld «_‸» plate 0 0 0 0 0 0").hovers("**\\_**", "The world");
    assertProgram("ROOT 0 «nothing‸»").hovers("**material**", "The id of a material, or default.");
  }

  @Test
  void tellsTheNodeOfARootOrAPart() {
    assertProgram("C 1 1 1 \"base\"\nROOT «0‸» default")
        .hovers("Node 0: Box \"base\"", "solid to show");
  }

  @Test
  void tellsWhatAKeywordMeans() {
    assertProgram("BG «grad‸ient» 1 1 1 0 0 0")
        .hovers("**gradient**", "Two colors", "kind of background");
    assertProgram("ENV «stu‸dio» 1").hovers("**studio**", "photo studio");
    assertProgram("C 1 1 1\nROOT 0 default «hid‸den»").hovers("**hidden**", "not shown");
    assertProgram("ENV «‸https://example.org/sky.hdr» 1").hovers("or a URL");
  }

  @Test
  void tellsColorsInTheNotationOfTheWeb() {
    assertProgram("M steel 0.6 «0.‸65» 0.7 1 0.4").hovers("\u25A0 \\#99a6b3", "green of the color");
    assertProgram("BG gradient 1 1 1 0 «0‸» 0").hovers("\u25A0 \\#000000");
    assertThat(hover("M steel 0.6 ‸2 0.7 1 0.4")).doesNotContain("\u25A0");
  }

  @Test
  void showsEveryFormOfAnOperation() {
    assertProgram("B‸G env").hovers("BG solid r1 g1 b1\nBG gradient r1 g1 b1 r2 g2 b2\nBG env\n");
  }

  @Test
  void everyChoiceHasAMeaning() {
    assertThat(operations())
        .allSatisfy(
            operation ->
                assertThat(operation.arguments().stream().flatMap(a -> a.choices().stream()))
                    .allSatisfy(word -> assertThat(ChoiceText.of(operation, word)).isPresent()));
  }

  @Test
  void tellsWhichRootsAndPartsNameANode() {
    String program = "C‸ 1 1 1\nPDEF p \"A part\" 0\n";
    assertProgram(program).hovers("Makes node 0. Named by PDEF p \"A part\" 0.");
    assertProgram(program + "T 0 1 2 3\n").hovers("Used by node 1. Named by PDEF");
    assertProgram(program + "ROOT 0 default\n").hovers("0, ROOT 0 default.");
    assertProgram(program + "ROOT 0 default\n".repeat(3)).hovers("Named by 4 roots and parts.");
  }

  @Test
  void tellsWhatTheProgramShows() {
    assertProgram("C 1 1 1\nT‸ 0 1 2 3").hovers("Not used by any node. The program shows it.");
    assertThat(hover("C‸ 1 1 1\nT 0 1 2 3")).doesNotContain("shows it");
  }

  @Test
  void aLongStatementIsCut() {
    assertThat(hover("S 1 \"" + "\uD835\uDD38".repeat(500) + "\"\nT ‸0 1 2 3"))
        .contains("\uD835\uDD38\u2026")
        .doesNotContain("\uD835\u2026");
    assertThat(hover("S 11 \"" + "\uD835\uDD38".repeat(500) + "\"\nT ‸0 1 2 3"))
        .contains("\uD835\uDD38\u2026")
        .doesNotContain("\uD835\u2026");
  }
}
