package org.cad0.ir.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.Statement;

/** Reports nodes that are no part of the result. */
final class StrayNodes {

  private StrayNodes() {}

  static void report(AnalyzedProgram program, Usage usage, Consumer<Diagnostic> findings) {
    List<Statement> nodes = program.nodes();
    BitSet used = usage.used();
    for (int i = used.nextClearBit(0); i < nodes.size(); i = used.nextClearBit(i + 1)) {
      Statement node = nodes.get(i);
      if (node.operation().role() == Role.SKETCH) {
        findings.accept(ProgramFindings.unusedSketch(node.range(), i));
      } else if (usage.stated()) {
        findings.accept(ProgramFindings.unshownSolid(node.range(), i));
      } else if (i != usage.results().get(0)) {
        int shown = usage.results().get(0);
        findings.accept(
            ProgramFindings.straySolid(node.range(), i, shown, nodes.get(shown).range()));
      }
    }
  }
}
