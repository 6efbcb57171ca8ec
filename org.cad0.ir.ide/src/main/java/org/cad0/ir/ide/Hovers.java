package org.cad0.ir.ide;

import java.util.Optional;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Tells about the word under the pointer: an operation, the node that a reference names, the
 * meaning of a number.
 */
final class Hovers {
  private final Program program;
  private final CancelSignal cancel;

  private Hovers(Program program, CancelSignal cancel) {
    this.program = program;
    this.cancel = cancel;
  }

  static Optional<HoverCard> at(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    Hovers hovers = new Hovers(document.program(), cancel);
    return switch (SpotFinder.at(hovers.program, offset)) {
      case Spot.Opcode opcode -> hovers.opcode(opcode);
      case Spot.Value value -> hovers.value(value);
      case Spot.NodeName(var statement, var name) ->
          Optional.of(new HoverCard(name.range(), hovers.node(statement)));
      case Spot.Elsewhere nothing -> Optional.empty();
    };
  }

  private Optional<HoverCard> opcode(Spot.Opcode spot) {
    Optional<Operation> operation = Operations.find(spot.word().of(program.text()));
    return operation.map(found -> new HoverCard(spot.word(), opcode(spot, found)));
  }

  private RichText opcode(Spot.Opcode spot, Operation operation) {
    RichText text = OperationText.of(operation);
    Optional<Statement> node = spot.statement().filter(s -> s.node().isPresent());
    return node.map(made -> text.paragraph(made(made))).orElse(text);
  }

  private String made(Statement node) {
    int number = node.node().orElseThrow();
    return "Makes node " + number + ". " + NodeText.users(NodeUsers.of(program, cancel).of(number));
  }

  private Optional<HoverCard> value(Spot.Value spot) {
    if (spot.read().isEmpty()) {
      return Optional.empty();
    }
    RichText text =
        spot.read().get().target().isPresent()
            ? node(program.nodes().get(spot.read().get().target().getAsInt()))
            : RichText.empty();
    Operation operation = spot.statement().operation();
    RichText meaning = OperationText.of(operation, spot.argument());
    Optional<String> inches = Inches.of(spot.read().get());
    return Optional.of(
        new HoverCard(
            spot.word(), text.followedBy(inches.map(meaning::paragraph).orElse(meaning))));
  }

  private RichText node(Statement node) {
    return NodeText.card(program, node, NodeUsers.of(program, cancel));
  }
}
