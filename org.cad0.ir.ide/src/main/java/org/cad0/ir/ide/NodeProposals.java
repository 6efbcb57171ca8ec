package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Proposes the earlier nodes that a reference may name: first those that nothing refers to yet, for
 * they are still to be used, then the latest.
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
    int own = spot.statement().node().orElseThrow();
    NodeUsers users = NodeUsers.of(program, cancel);
    List<Statement> fitting = new ArrayList<>();
    for (Statement node : program.nodes().subList(0, own)) {
      cancel.check();
      if (fits(node)) {
        fitting.add(node);
      }
    }
    fitting.sort(
        Comparator.comparing((Statement node) -> isUsedElsewhere(users, number(node), own))
            .thenComparing(Comparator.comparingInt(NodeProposals::number).reversed()));
    List<Proposal> proposals = fitting.stream().limit(LIMIT).map(this::proposal).toList();
    return new Proposals(proposals, fitting.size() <= LIMIT);
  }

  private boolean fits(Statement node) {
    boolean isSketch = node.operation().role() == Role.SKETCH;
    return isSketch == (spot.argument().kind() == ArgumentKind.SKETCH)
        && String.valueOf(number(node)).startsWith(typed);
  }

  /** Tells whether a node other than the one being written refers to {@code node}. */
  private static boolean isUsedElsewhere(NodeUsers users, int node, int own) {
    return users.of(node).stream().anyMatch(user -> user != own);
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
        number);
  }

  private static int number(Statement node) {
    return node.node().orElseThrow();
  }
}
