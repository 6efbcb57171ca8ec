package org.cad0.ir.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;

/**
 * Reports walls, fillets and chamfers that cannot fit the primitive they are made on, moved or
 * turned as it may be. What other solids have room for takes geometry to tell.
 */
final class FitCheck {
  private final List<Statement> nodes;
  private final Consumer<Diagnostic> findings;

  /** For each node the radius of the largest ball in it, in mm, or NaN where it is not known. */
  private final double[] room;

  private FitCheck(List<Statement> nodes, Consumer<Diagnostic> findings) {
    this.nodes = nodes;
    this.findings = findings;
    this.room = new double[nodes.size()];
    Arrays.fill(room, Double.NaN);
  }

  static void report(AnalyzedProgram program, Consumer<Diagnostic> findings) {
    FitCheck check = new FitCheck(program.nodes(), findings);
    for (int node = 0; node < check.room.length; node++) {
      check.visit(node);
    }
  }

  private void visit(int node) {
    Statement statement = nodes.get(node);
    List<ArgumentWord> words = statement.arguments();
    if (words.size() < statement.operation().requiredArguments()) {
      return;
    }
    switch (statement.operation().opcode()) {
      case "C" ->
          room[node] = Math.min(size(words, 0), Math.min(size(words, 1), size(words, 2))) / 2;
      case "Y" -> room[node] = Math.min(size(words, 0), size(words, 1) / 2);
      case "S" -> room[node] = size(words, 0);
      case "H" -> room[node] = Math.min(size(words, 0), size(words, 1)) / 2;
      case "T", "R" -> {
        if (words.get(0).resolved()) {
          room[node] = room[(int) words.get(0).value()];
        }
      }
      case "SH", "F", "CH" -> check(words.get(0), words.get(1));
      default -> {}
    }
  }

  private void check(ArgumentWord solid, ArgumentWord size) {
    if (solid.resolved()) {
      int node = (int) solid.value();
      if (size.value() >= room[node]) {
        findings.accept(
            ProgramFindings.doesNotFit(
                size.range(), size.argument(), room[node], node, nodes.get(node).range()));
      }
    }
  }

  private static double size(List<ArgumentWord> words, int index) {
    double value = words.get(index).value();
    return value > 0 ? value : Double.NaN;
  }
}
