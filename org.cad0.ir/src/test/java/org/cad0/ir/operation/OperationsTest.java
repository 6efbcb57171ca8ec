package org.cad0.ir.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operation table in itself. */
class OperationsTest {
  /** Findings that an example alone on its line may have: it speaks of nodes above it. */
  private static final Set<DiagnosticCode> MISSES_ITS_CONTEXT =
      Set.of(
          DiagnosticCode.SELF_REFERENCE,
          DiagnosticCode.MISSING_NODE,
          DiagnosticCode.STRAY_SKETCH_LINE,
          DiagnosticCode.UNCLOSED_SKETCH,
          DiagnosticCode.UNKNOWN_ID,
          DiagnosticCode.UNUSED_MATERIAL);

  static List<Operation> operations() {
    return Operations.all();
  }

  @Test
  void noSpellingNamesTwoStatements() {
    assertThat(Operations.all().stream().flatMap(operation -> operation.spellings().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void examplesAreRight(Operation operation) {
    Program program = Program.parse(operation.example());
    assertThat(program.statements()).extracting(Statement::operation).containsExactly(operation);
    assertThat(program.diagnostics())
        .extracting(Diagnostic::code)
        .allMatch(MISSES_ITS_CONTEXT::contains);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everySpellingIsFound(Operation operation) {
    assertThat(operation.spellings())
        .allSatisfy(spelling -> assertThat(Operations.find(spelling)).contains(operation));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c", "CC", "LPP", "S K", "ENDE", "\uD83D"})
  void otherWordsAreNotFound(String word) {
    assertThat(Operations.find(word)).isEmpty();
    assertThat(Operations.find("SK " + word + " END", 3, 3 + word.length())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void optionalArgumentsComeLastAndNamesAreUnique(Operation operation) {
    assertThat(operation.arguments()).extracting(Argument::name).doesNotHaveDuplicates();
    assertThat(operation.arguments().subList(0, operation.requiredArguments()))
        .noneMatch(Argument::optional);
    assertThat(operation.summary()).endsWith(".");
    assertThat(operation.arguments()).noneMatch(argument -> argument.documentation().isBlank());
  }

  /** The analysis of what is used reads geometry up to the first word that names no node. */
  @ParameterizedTest
  @MethodSource("operations")
  void referencesComeFirstInGeometry(Operation operation) {
    if (operation.role().isGeometry()) {
      assertThat(operation.arguments().stream().dropWhile(a -> a.kind().isReference()))
          .noneMatch(argument -> argument.kind().isReference());
    }
  }

  @Test
  void signaturesReadAsTheReference() {
    assertThat(Operations.find("Y").map(Operation::signature)).contains("Y r h [segments]");
    assertThat(Operations.find("FI").map(Operation::signature)).contains("F n r");
    assertThat(Operations.find("C").orElseThrow().arguments().get(0).label()).isEqualTo("x (mm)");
  }

  @ParameterizedTest
  @CsvSource({
    "c, C",
    "sk, SK",
    "Cube, C",
    "cylinder, Y",
    "MOVE, T",
    "mirror, X",
    "union, U",
    "fillet, F",
    "SHH, SH",
    "EN, END",
    "LPP, LP"
  })
  void unknownOpcodesAreTakenForTheNearestOperation(String word, String opcode) {
    assertThat(OpcodeSuggestion.nearest(word)).map(Operation::opcode).contains(opcode);
  }

  @ParameterizedTest
  @CsvSource({"q", "12", "something", "''", "Z9Z9"})
  void farWordsAreTakenForNothing(String word) {
    assertThat(OpcodeSuggestion.nearest(word)).isEmpty();
  }
}
