package org.cad0.ir.ide;

import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;

/**
 * Proposes operations at the start of a line, earlier nodes where one is referred to, and numbers
 * that are likely.
 */
final class WordCompletion {

  private WordCompletion() {}

  static Proposals at(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    return switch (SpotFinder.at(program, offset)) {
      case Spot.Opcode opcode -> OperationProposals.at(program, opcode.word(), cancel);
      case Spot.Value value ->
          value.argument().kind().isReference()
              ? new NodeProposals(program, value, offset, cancel).collect()
              : ValueProposals.at(program, value, cancel);
      case Spot.NodeName name -> Proposals.none();
      case Spot.Elsewhere nothing -> Proposals.none();
    };
  }
}
