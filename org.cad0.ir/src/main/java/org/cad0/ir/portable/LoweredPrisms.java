package org.cad0.ir.portable;

import java.util.BitSet;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** The hexagonal prisms of a program that become sketch and extrusion, and the numbers then. */
final class LoweredPrisms {
  private static final String PRISM = "H";

  private final BitSet lowered = new BitSet();
  private final int[] numbers;

  /** Finds the prisms without errors of {@code program}. */
  LoweredPrisms(Program program) {
    BitSet wrong = new BitSet();
    program.diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(found -> wrong.set(program.lines().lineOf(found.range().start())));
    this.numbers = new int[program.nodes().size()];
    int inserted = 0;
    for (int node = 0; node < numbers.length; node++) {
      Statement statement = program.nodes().get(node);
      if (statement.operation().opcode().equals(PRISM) && !wrong.get(statement.line())) {
        lowered.set(node);
        inserted++;
      }
      numbers[node] = node + inserted;
    }
  }

  /** Tells whether {@code statement} is lowered. */
  boolean contains(Statement statement) {
    return statement.node().isPresent() && lowered.get(statement.node().getAsInt());
  }

  /**
   * Returns the number that {@code node} has in the new text; a lowered prism's sketch has the one
   * before. Numbers of no node are shifted too, so that they do not come to name one.
   */
  long number(long node) {
    return node < numbers.length ? numbers[(int) node] : node + lowered.cardinality();
  }
}
