package org.cad0.ir.ide.fix;

import java.util.List;
import java.util.Locale;
import org.cad0.ir.operation.OpcodeSuggestion;
import org.cad0.ir.operation.Operation;

/** Writes the operation that an unknown word most likely stands for. */
final class OpcodeMend implements Mend {

  @Override
  public List<QuickFix> fixes(Problem problem) {
    String word = problem.text(problem.diagnostic().range());
    return OpcodeSuggestion.nearest(word).stream()
        .map(operation -> fix(problem, word, operation))
        .toList();
  }

  private static QuickFix fix(Problem problem, String word, Operation operation) {
    String upper = word.toUpperCase(Locale.ROOT);
    boolean differsInCase = operation.spellings().contains(upper);
    String opcode = differsInCase ? upper : operation.opcode();
    // The line makes a node then; references that were right must not come to mean another.
    boolean keepsNumbers =
        !operation.role().makesNode() || !problem.nodes().shiftsReferences(problem.line());
    return problem
        .fix("Change " + word + " to " + opcode + " (" + operation.title() + ")")
        .replace(problem.diagnostic().range(), opcode)
        .preferred()
        .safeIf(differsInCase && keepsNumbers)
        .build();
  }
}
