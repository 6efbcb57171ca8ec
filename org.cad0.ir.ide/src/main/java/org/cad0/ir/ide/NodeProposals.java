package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Proposes the nodes that a reference may name, in geometry the earlier ones: first those that
 * nothing refers to yet, for they are still to be used, then the latest; those that the statement
 * names already come last.
 *
 * <p>What is typed may be the beginning of the number or a part of the node's name.
 */
final class NodeProposals {

  /** Nodes proposed at most; more nobody reads, and typing a digit asks again. */
  private static final int LIMIT = 200;

  private final Program program;
  private final Spot.Value spot;
  private final String typed;
  private final CancelSignal cancel;

  NodeProposals(Program program, Spot.Value spot, int offset, CancelSignal cancel) {
    this.program = program;
    this.spot = spot;
    this.typed = program.text().substring(spot.word().start(), offset);
    this.cancel = cancel;
  }

  Proposals collect() {
    List<Statement> nodes = program.nodes();
    NodeUses uses = NodeUses.of(program, cancel);
    List<Statement> unused = new ArrayList<>();
    List<Statement> used = new ArrayList<>();
    List<Statement> beside = new ArrayList<>();
    int end = spot.statement().node().orElse(nodes.size());
    for (int number = end - 1; number >= 0; number--) {
      cancel.check();
      Statement node = nodes.get(number);
      if (!fits(node)) {
        continue;
      }
      if (isNamedBeside(number)) {
        beside.add(node);
      } else {
        (uses.isUsedElsewhere(number, spot.statement()) ? used : unused).add(node);
      }
    }
    List<Proposal> proposals =
        Stream.of(unused, used, beside)
            .flatMap(List::stream)
            .limit(LIMIT)
            .map(this::proposal)
            .toList();
    return new Proposals(proposals, unused.size() + used.size() + beside.size() <= LIMIT);
  }

  private boolean fits(Statement node) {
    boolean isSketch = node.operation().role() == Role.SKETCH;
    return isSketch == (spot.argument().kind() == ArgumentKind.SKETCH)
        && (String.valueOf(number(node)).startsWith(typed) || isTypedName(node));
  }

  /** Tells whether the user looks for the node by its name; a digit begins a number. */
  private boolean isTypedName(Statement node) {
    return !typed.isEmpty()
        && !Character.isDigit(typed.charAt(0))
        && node.name().filter(name -> lower(name.value()).contains(lower(typed))).isPresent();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Tells whether another argument of the statement names {@code node}. */
  private boolean isNamedBeside(int node) {
    return spot.statement().arguments().stream()
        .filter(word -> !word.range().equals(spot.word()))
        .anyMatch(word -> word.target().equals(OptionalInt.of(node)));
  }

  private Proposal proposal(Statement node) {
    String number = String.valueOf(number(node));
    String statement = NodeText.statement(program, node);
    return new Proposal(
        node.operation().role() == Role.SKETCH ? Proposal.Kind.SKETCH : Proposal.Kind.SOLID,
        number,
        statement + "   " + NodeText.kind(node),
        ProposalText.nodeKey(number(node)),
        spot.word(),
        number,
        Optional.empty(),
        filter(node));
  }

  /**
   * Returns what editors compare with the words typed from now on: many only look at its beginning.
   */
  private String filter(Statement node) {
    String number = String.valueOf(number(node));
    Optional<String> name = node.name().map(Name::value);
    return number.startsWith(typed)
        ? name.map(value -> number + " " + value).orElse(number)
        : name.orElse(number);
  }

  private static int number(Statement node) {
    return node.node().orElseThrow();
  }
}
