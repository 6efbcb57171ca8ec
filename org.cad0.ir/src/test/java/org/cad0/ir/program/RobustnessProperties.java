package org.cad0.ir.program;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/** What holds for every text, however broken. */
class RobustnessProperties {

  @Property
  void anyTextIsAProgramOnBothPaths(@ForAll String text) {
    CompactIrModels.diagnostics(CompactIrModels.parse(text));
    Program.parse(text);
  }

  @Property
  void anyLinesAreAProgramOnBothPaths(@ForAll("lines") List<String> lines) {
    String text = String.join("\n", lines);
    Program program = Program.parse(text);
    CompactIrModels.diagnostics(CompactIrModels.parse(text));
    for (Diagnostic finding : program.diagnostics()) {
      assertThat(finding.range().end()).isGreaterThan(finding.range().start());
      assertThat(finding.range().end()).isLessThanOrEqualTo(text.length());
      assertThat(finding.range().of(text)).doesNotContain("\n");
      assertThat(finding.message()).endsWith(".").doesNotContain("NaN");
    }
  }

  @Property
  void theCanonicalFormReadsBackAsTheSameStatements(@ForAll("statements") List<String> lines) {
    Program program = Program.parse(String.join("\n", lines));
    String canonical = CanonicalForm.of(program);
    Program again = Program.parse(canonical);
    List<Statement> geometry =
        program.statements().stream().filter(s -> s.operation().role().isGeometry()).toList();
    assertThat(again.statements()).hasSameSizeAs(geometry);
    assertThat(again.nodes()).hasSameSizeAs(program.nodes());
    for (int i = 0; i < again.statements().size(); i++) {
      Statement before = geometry.get(i);
      Statement after = again.statements().get(i);
      assertThat(after.operation()).isEqualTo(before.operation());
      assertThat(values(after)).isEqualTo(values(before));
    }
    assertThat(CanonicalForm.of(again)).isEqualTo(canonical);
  }

  @Property
  void everyDoubleHasACanonicalDecimalThatReadsBack(@ForAll double value) {
    String written = Numbers.canonical(value);
    assertThat(Numbers.syntaxError(written, 0, written.length())).isEqualTo(-1);
    assertThat(written).doesNotContainIgnoringCase("e").isNotEqualTo("-0");
    assertThat(Double.parseDouble(written) == value).isTrue();
  }

  /** Values without tessellation hints and the sign of zero, which the canonical form drops. */
  private static List<Double> values(Statement statement) {
    return statement.arguments().stream()
        .filter(word -> word.argument().kind() != ArgumentKind.SEGMENTS)
        .map(word -> word.value() + 0.0)
        .toList();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> opcode =
        Arbitraries.of(Operations.all().stream().flatMap(o -> o.spellings().stream()).toList());
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-2, 20).map(String::valueOf),
            Arbitraries.doubles().map(String::valueOf),
            Arbitraries.of("\"name\"", "\"", "\"a\\", "#", "nan", "SK", "END", "\uFEFF", "1mm"),
            Arbitraries.strings().excludeChars('\n', '\r').ofMaxLength(3));
    Arbitrary<String> rest = word.list().ofMaxSize(12).map(words -> String.join(" ", words));
    return Arbitraries.oneOf(opcode, word)
        .flatMap(first -> rest.map(more -> first + " " + more))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return Arbitraries.of(Operations.all())
        .flatMap(
            operation ->
                Combinators.combine(
                        operation.arguments().stream().map(this::word).collect(toList()))
                    .as(words -> operation.opcode() + " " + String.join(" ", words)))
        .list()
        .ofMaxSize(6);
  }

  private Arbitrary<String> word(Argument argument) {
    return argument.kind().syntax() == ArgumentKind.Syntax.NUMBER
        ? Arbitraries.doubles().map(String::valueOf)
        : Arbitraries.integers().between(0, 20).map(String::valueOf);
  }
}
