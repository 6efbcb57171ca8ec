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

/**
 * Proposes the operations that may start a line: inside a sketch others than outside.
 *
 * <p>A segment starts where the last one ended. Where a line would close the sketch it is proposed
 * whole, and where it is closed its end comes first.
 */
final class OperationProposals {
  private final TextRange word;
  private final boolean inSketch;
  private final boolean isWritten;
  private final SketchPath path;

  private OperationProposals(Program program, TextRange word, CancelSignal cancel) {
    int line = program.lines().lineOf(word.start());
    this.word = word;
    this.inSketch = OpenSketch.above(program, line).isPresent();
    this.isWritten = isFollowedByWords(program, word);
    this.path = SketchPath.above(program, line, cancel);
  }

  static Proposals at(Program program, TextRange word, CancelSignal cancel) {
    OperationProposals operations = new OperationProposals(program, word, cancel);
    List<Proposal> proposals = new ArrayList<>();
    for (Operation operation : Operations.all()) {
      cancel.check();
      if (operations.isAllowed(operation.role())) {
        operations.add(operation, proposals);
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

  private boolean isAllowed(Role role) {
    return role.isGeometry() ? role.makesNode() != inSketch : !inSketch;
  }

  private void add(Operation operation, List<Proposal> proposals) {
    if (operation.role() == Role.SKETCH_END && path.isClosed()) {
      proposals.add(0, proposal(operation, operation.opcode()));
      return;
    }
    operation.spellings().forEach(spelling -> proposals.add(proposal(operation, spelling)));
    boolean isLine = operation.role() == Role.SEGMENT && takesTwoPoints(operation);
    if (isLine && path.isClosable() && !isWritten) {
      proposals.add(closing(operation));
    }
  }

  private static boolean takesTwoPoints(Operation operation) {
    return operation.arguments().size() == SketchPath.END + 2;
  }

  private Proposal closing(Operation operation) {
    String line =
        String.join(" ", operation.opcode(), path.end().orElseThrow(), path.start().orElseThrow());
    return new Proposal(
        Proposal.Kind.SKETCH_LINE,
        line,
        operation.title() + "   closes the sketch",
        ProposalText.operationKey(operation.opcode()),
        word,
        line,
        Optional.empty(),
        line);
  }

  private Proposal proposal(Operation operation, String spelling) {
    boolean hasArguments = !operation.arguments().isEmpty() && !isWritten;
    String start = operation.role() == Role.SEGMENT ? path.end().orElse("") : "";
    String begun = start.isEmpty() ? spelling + " " : spelling + " " + start + " ";
    return new Proposal(
        kind(operation.role()),
        spelling,
        operation.title() + "   " + operation.signature(),
        ProposalText.operationKey(spelling),
        word,
        hasArguments ? begun : spelling,
        hasArguments ? Optional.of(snippet(operation, spelling, start)) : Optional.empty(),
        spelling + " " + operation.title());
  }

  private static Proposal.Kind kind(Role role) {
    return switch (role) {
      case SOLID, SKETCH -> Proposal.Kind.OPERATION;
      case SEGMENT, SKETCH_END -> Proposal.Kind.SKETCH_LINE;
      case MATERIAL, ROOT, ASSEMBLY, SCENE -> Proposal.Kind.DIRECTIVE;
    };
  }

  /**
   * Returns the statement with a placeholder for every argument that must be given.
   *
   * @param start what the first placeholders hold, in place of the names of their arguments
   */
  private static String snippet(Operation operation, String spelling, String start) {
    List<Argument> arguments = operation.arguments().subList(0, operation.requiredArguments());
    List<String> known = start.isEmpty() ? List.of() : List.of(start.split(" ", -1));
    String statement = spelling + Snippet.placeholders(arguments, known);
    return operation.role() == Role.SKETCH ? statement + "\n  $0\nEND" : statement;
  }
}
