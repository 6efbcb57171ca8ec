package org.cad0.ir.testing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.program.Program;
import org.cad0.ir.text.TextRange;

/** Assertions about a program, which must hold on both paths through the language. */
public final class CirAssert extends AbstractAssert<CirAssert, Program> {
  private final MarkedProgram marked;

  private CirAssert(MarkedProgram marked) {
    super(Program.parse(marked.text()), CirAssert.class);
    this.marked = marked;
  }

  /** Starts assertions about a program in which {@code «…»} marks ranges. */
  public static CirAssert assertThat(String program) {
    CirAssert assertion = new CirAssert(MarkedProgram.of(program));
    assertion.bothPathsFindTheSame();
    return assertion;
  }

  /** The program has no findings. */
  public CirAssert isFine() {
    Assertions.assertThat(actual.diagnostics()).isEmpty();
    return this;
  }

  /** The marked ranges are what is found, all with {@code code}, and there is nothing else. */
  public CirAssert findsOnly(DiagnosticCode code) {
    Assertions.assertThat(actual.diagnostics()).extracting(Diagnostic::code).containsOnly(code);
    Assertions.assertThat(ranges(actual.diagnostics())).isEqualTo(marked.ranges());
    return this;
  }

  /** Findings with {@code code} stand at the marked ranges; others may be elsewhere. */
  public CirAssert finds(DiagnosticCode code) {
    List<Diagnostic> found =
        actual.diagnostics().stream().filter(finding -> finding.code() == code).toList();
    Assertions.assertThat(ranges(found)).isEqualTo(marked.ranges());
    return this;
  }

  /** The first finding's message starts with {@code beginning}. */
  public CirAssert saying(String beginning) {
    Assertions.assertThat(actual.diagnostics().get(0).message()).startsWith(beginning);
    return this;
  }

  /** The nodes are made by these operations, in order. */
  public CirAssert hasNodes(String... opcodes) {
    Assertions.assertThat(actual.nodes())
        .extracting(node -> node.operation().opcode())
        .containsExactly(opcodes);
    Assertions.assertThat(CompactIrModels.nodes(CompactIrModels.parse(marked.text())))
        .hasSize(opcodes.length);
    return this;
  }

  private void bothPathsFindTheSame() {
    Assertions.assertThat(
            describe(CompactIrModels.diagnostics(CompactIrModels.parse(marked.text()))))
        .as("findings of the Xtext path")
        .isEqualTo(describe(actual.diagnostics()));
  }

  private static String describe(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::toString).collect(joining("\n"));
  }

  private static List<TextRange> ranges(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::range).toList();
  }
}
