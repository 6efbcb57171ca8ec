package org.cad0.ir.ide;

import java.util.Optional;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Tells about the word under the pointer: an operation, what a reference or an id names, the
 * meaning of a keyword or a number, with its size in inches or the color it belongs to.
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
    return "Makes node "
        + number
        + ". "
        + NodeText.users(program, NodeUsers.of(program, cancel), number);
  }

  private Optional<HoverCard> value(Spot.Value spot) {
    return spot.read().map(word -> new HoverCard(spot.word(), value(spot, word)));
  }

  private RichText value(Spot.Value spot, ArgumentWord word) {
    Operation operation = spot.statement().operation();
    RichText text =
        named(operation, word)
            .orElseGet(RichText::empty)
            .followedBy(OperationText.of(operation, spot.argument()));
    Optional<String> value = Inches.of(word).or(() -> color(spot.statement(), word));
    return value.map(text::paragraph).orElse(text);
  }

  /** Tells what a word names: a node, something with an id, or one of a few meanings. */
  private Optional<RichText> named(Operation operation, ArgumentWord word) {
    if (word.target().isPresent()) {
      return Optional.of(node(program.nodes().get(word.target().getAsInt())));
    }
    ArgumentKind kind = word.argument().kind();
    Optional<EntityKind> entity = kind.names().or(kind::defines);
    return program
        .wordOf(word)
        .flatMap(
            said ->
                entity.isPresent()
                    ? EntityText.card(program, entity.get(), said)
                    : ChoiceText.card(operation, said));
  }

  private Optional<String> color(Statement statement, ArgumentWord word) {
    return Colors.of(program, statement).stream()
        .filter(mark -> mark.range().touches(word.range().start()))
        .findFirst()
        .map(mark -> "\u25A0 " + mark.color().hex());
  }

  private RichText node(Statement node) {
    return NodeText.card(program, node, NodeUsers.of(program, cancel));
  }
}
