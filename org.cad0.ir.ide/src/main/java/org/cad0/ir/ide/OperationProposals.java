package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Proposes the operations that may start a line: inside a sketch others than outside. */
final class OperationProposals {

  private OperationProposals() {}

  static Proposals at(Program program, TextRange word, CancelSignal cancel) {
    int line = program.lines().lineOf(word.start());
    boolean inSketch = OpenSketch.above(program, line).isPresent();
    boolean isWritten = isFollowedByWords(program, word);
    List<Proposal> proposals = new ArrayList<>();
    for (Operation operation : Operations.all()) {
      cancel.check();
      if (isAllowed(operation.role(), inSketch)) {
        for (String spelling : operation.spellings()) {
          proposals.add(proposal(operation, spelling, word, isWritten));
        }
      }
    }
    return new Proposals(proposals, true);
  }

  /** Tells whether arguments stand behind {@code word}: then only the opcode is to be changed. */
  private static boolean isFollowedByWords(Program program, TextRange word) {
    int end = program.lines().contentEnd(program.lines().lineOf(word.start()));
    String rest = program.text().substring(word.end(), Math.max(word.end(), end)).strip();
    return !rest.isEmpty() && !rest.startsWith("#");
  }

  private static boolean isAllowed(Role role, boolean inSketch) {
    return role.isGeometry() ? role.makesNode() != inSketch : !inSketch;
  }

  private static Proposal proposal(
      Operation operation, String spelling, TextRange word, boolean isWritten) {
    boolean hasArguments = !operation.arguments().isEmpty() && !isWritten;
    return new Proposal(
        operation.role() == Role.SEGMENT || operation.role() == Role.SKETCH_END
            ? Proposal.Kind.SKETCH_LINE
            : Proposal.Kind.OPERATION,
        spelling,
        operation.title() + "   " + operation.signature(),
        ProposalText.operationKey(spelling),
        word,
        hasArguments ? spelling + " " : spelling,
        hasArguments ? Optional.of(snippet(operation, spelling)) : Optional.empty(),
        spelling + " " + operation.title());
  }

  /** Returns the statement with a placeholder for every argument that must be given. */
  private static String snippet(Operation operation, String spelling) {
    List<Argument> arguments = operation.arguments().subList(0, operation.requiredArguments());
    String statement = spelling + Snippet.placeholders(arguments, 1);
    return operation.role() == Role.SKETCH ? statement + "\n  $0\nEND" : statement;
  }
}
