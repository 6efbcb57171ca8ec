package org.cad0.ir.ide;

import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;

/**
 * Proposes operations at the start of a line and what may stand in the place of an argument: nodes,
 * ids, keywords and numbers that are likely. Names and new ids only their author knows.
 */
final class WordCompletion {

  private WordCompletion() {}

  static Proposals at(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    return switch (SpotFinder.at(program, offset)) {
      case Spot.Opcode opcode -> OperationProposals.at(program, opcode.word(), cancel);
      case Spot.Value value -> at(program, value, offset, cancel);
      case Spot.NodeName name -> Proposals.none();
      case Spot.Elsewhere nothing -> Proposals.none();
    };
  }

  private static Proposals at(Program program, Spot.Value value, int offset, CancelSignal cancel) {
    Argument argument = value.argument();
    if (argument.kind().isReference()) {
      return new NodeProposals(program, value, offset, cancel).collect();
    }
    if (argument.kind().names().isPresent()) {
      return new EntityProposals(program, value, offset, cancel).collect();
    }
    if (!argument.choices().isEmpty()) {
      return ChoiceProposals.at(value, cancel);
    }
    return argument.kind().syntax() == ArgumentKind.Syntax.WORD
        ? Proposals.none()
        : ValueProposals.at(program, value, cancel);
  }
}
