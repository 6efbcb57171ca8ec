package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.IdeAssert.assertProgram;

import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "C ‸,C «x» y z [\"name\"]",
        "C ‸50,C «x» y z [\"name\"]",
        "C 50‸,C «x» y z [\"name\"]",
        "C 50 ‸,C x «y» z [\"name\"]",
        "C 50 ‸ 30,C x «y» z [\"name\"]",
        "C 50 30 5‸,C x y «z» [\"name\"]",
        "C 50 30 5 ‸,C x y z «[\"name\"]»",
        "C‸,C x y z [\"name\"]",
        "  C 50\t‸,C x «y» z [\"name\"]",
        "L 0 0 ‸,L x1 y1 «x2» y2",
        "F 0 ‸,F n «r» [\"name\"]",
        "FI 0 ‸,FI n «r» [\"name\"]",
      })
  void marksTheArgumentAtTheCaret(String program, String signature) {
    assertProgram(program).showsSignature(signature);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "C 10mm ‸,C x «y» z [\"name\"]",
        "C x y‸,C x «y» z [\"name\"]",
        "C 1 2 3 4‸,C x y z «[\"name\"]»",
        "C 1 2 3 4 5‸,C x y z [\"name\"]",
        "C 1 \"a\" ‸3,C x y z [\"name\"]",
        "C 1 2 3 \"a‸,C x y z «[\"name\"]»",
        "C 1 2 3 \"a b‸\" # x,C x y z «[\"name\"]»",
        "C 1 2 \"a‸\",C x y z «[\"name\"]»",
        "T 99 ‸ # move,T n «x» y z [\"name\"]",
      })
  void helpsWhereTheLineIsWrong(String program, String signature) {
    assertProgram(program).showsSignature(signature);
  }

  @Test
  void argumentsThatMayBeLeftOutAreInBrackets() {
    assertProgram("Y 2 10 ‸")
        .showsSignature("Y r h «[segments]» [\"name\"]")
        .tellsOfActiveParameter("ignored", "May be left out.");
    assertProgram("Y 2 10 \"‸").showsSignature("Y r h [segments] «[\"name\"]»");
  }

  @Test
  void tellsNameUnitMeaningAndLimits() {
    assertProgram("Y ‸").tellsOfActiveParameter("r (mm): radius. Must be greater than 0.");
    assertProgram("R 0 ‸").tellsOfActiveParameter("rx (°)", "Any number.");
    assertProgram("U ‸").tellsOfActiveParameter("The number of an earlier solid.");
    assertProgram("S 1 \"‸").tellsOfActiveParameter("what the node is called");
  }

  @Test
  void helpsInSketches() {
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n  A 9 0 0 9 ‸\nEND")
        .showsSignature("A x1 y1 x2 y2 «cx» cy ccw")
        .tellsOfActiveParameter("center");
  }

  @Test
  void helpsBeforeALineEndOfWindowsAndBehindAByteOrderMark() {
    assertProgram("\uFEFFS ‸\r\nS 1").showsSignature("S «r» [segments] [\"name\"]");
    assertProgram("S 1\r‸\nS 1").showsSignature("S «r» [segments] [\"name\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‸",
        "  ‸",
        "‸ C 1 2 3",
        "Q ‸",
        "# C ‸",
        "C 1 # ‸",
        "C 1 2 3 # C ‸",
        "END ‸",
        "C 1 2 3\n‸"
      })
  void showsNothingWhereNoStatementIsWritten(String program) {
    assertProgram(program).showsNoSignature();
  }

  @Test
  void aCaretBeforeACommentIsNotInIt() {
    assertProgram("C 1 ‸# x").showsSignature("C x «y» z [\"name\"]");
  }

  static java.util.List<Operation> operations() {
    return Operations.all().stream().filter(op -> !op.arguments().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationHasAForm(Operation operation) {
    Document document = Document.of(operation.opcode() + " ");
    SignatureCard card =
        LanguageFeatures.signature(document, document.text().length(), CancelSignal.NEVER)
            .orElseThrow();
    assertThat(card.activeParameter()).hasValue(0);
    assertThat(card.forms())
        .allSatisfy(
            form -> {
              assertThat(form.label()).startsWith(operation.opcode() + " ");
              assertThat(form.documentation().toPlainText()).contains(operation.summary());
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "BG ‸,BG «solid» r1 g1 b1",
        "BG gr‸,BG «gradient» r1 g1 b1 r2 g2 b2",
        "BG gradient 1 1 1 ‸,BG gradient r1 g1 b1 «r2» g2 b2",
        "BG solid 1 ‸,BG solid r1 «g1» b1",
        "BG env ‸,BG env",
        "BG solid 1 1 1 ‸,BG solid r1 g1 b1",
        "BG wrong ‸,BG solid «r1» g1 b1",
        "ENV ‸,ENV «preset» intensity",
        "ENV stu‸,ENV «preset» intensity",
        "ENV https://example.org/sky.hdr ‸,ENV url «intensity»",
        "JREV hinge _ arm 0 0 0 0 0 0 0 0 1 ‸,JREV id parent child px py pz cx cy cz ax ay az «[min» max]",
        "M steel 0.6 ‸,M id r «g» b metallic roughness [density] [friction]",
        "M \"my steel\" ‸,M id «r» g b metallic roughness [density] [friction]",
        "PDEF plate \"Base ‸,PDEF id «name» node [material]",
        "ROOT 0 default ‸,ROOT node material «[hidden]»",
      })
  void helpsOutsideGeometryInTheFormThatFits(String program, String signature) {
    assertProgram(program).showsSignature(signature);
  }

  @Test
  void showsEveryFormOfAStatement() {
    Document document = Document.of("BG ");
    assertThat(LanguageFeatures.signature(document, 3, CancelSignal.NEVER).orElseThrow().forms())
        .extracting(SignatureCard.Form::label)
        .containsExactly(
            "BG solid r1 g1 b1", "BG gradient r1 g1 b1 r2 g2 b2", "BG env", "BG transparent");
  }

  @Test
  void tellsWhatMayBeWrittenOutsideGeometry() {
    assertProgram("ROOT ‸").tellsOfActiveParameter("node: solid to show. The number of a solid.");
    assertProgram("ROOT 0 ‸").tellsOfActiveParameter("The id of a material, or default.");
    assertProgram("TONE ‸").tellsOfActiveParameter("One of none, reinhard", "agX or neutral.");
    assertProgram("M steel ‸").tellsOfActiveParameter("Must be between 0 and 1.");
    assertProgram("GROUND ‸").tellsOfActiveParameter("The id of a defined instance.");
    assertProgram("LDIR ‸").tellsOfActiveParameter("A word that no other light has.");
  }
}
