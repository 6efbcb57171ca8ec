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
        "FI 0 ‸,F n «r» [\"name\"]",
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
}
