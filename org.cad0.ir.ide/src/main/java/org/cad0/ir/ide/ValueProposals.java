package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Proposes numbers that are likely: where the last segment of the sketch ended, where its first one
 * started, and what the last statement of the same operation had in the same place.
 *
 * <p>There are none as soon as a digit is typed. The author then has a number in mind, and an
 * editor that takes a proposal at a line end would change it.
 */
final class ValueProposals {

  private final Program program;
  private final Spot.Value spot;
  private final CancelSignal cancel;
  private final int index;

  /** What to propose, with why. */
  private final Map<String, String> values = new LinkedHashMap<>();

  private ValueProposals(Program program, Spot.Value spot, CancelSignal cancel) {
    this.program = program;
    this.spot = spot;
    this.cancel = cancel;
    this.index = spot.statement().operation().arguments().indexOf(spot.argument());
  }

  static Proposals at(Program program, Spot.Value spot, CancelSignal cancel) {
    boolean isOpen = spot.read().isEmpty() && spot.argument().kind() != ArgumentKind.SEGMENTS;
    return isOpen ? new ValueProposals(program, spot, cancel).collect() : Proposals.none();
  }

  private Proposals collect() {
    if (spot.statement().operation().role() == Role.SEGMENT) {
      addPoints();
    }
    addLast();
    if (spot.argument().kind() == ArgumentKind.FLAG) {
      values.putIfAbsent("0", spot.argument().documentation());
      values.putIfAbsent("1", spot.argument().documentation());
    }
    List<Proposal> proposals = new ArrayList<>();
    values.forEach((value, reason) -> proposals.add(proposal(value, reason)));
    return new Proposals(proposals, proposals.isEmpty());
  }

  private void addPoints() {
    SketchPath path = SketchPath.above(program, spot.statement().line(), cancel);
    if (index < SketchPath.END) {
      path.end().ifPresent(point -> addPoint(point, SketchPath.START, "end of the last segment"));
    } else if (index < SketchPath.END + 2) {
      path.start()
          .ifPresent(point -> addPoint(point, SketchPath.END, "start of the sketch, closes it"));
    }
  }

  /**
   * Proposes a point or, where one of its words is written already, the other one.
   *
   * @param first the argument that is x of the point
   */
  private void addPoint(String point, int first, String reason) {
    int blank = point.indexOf(' ');
    if (index > first) {
      values.putIfAbsent(point.substring(blank + 1), reason);
    } else {
      boolean isFollowed = spot.statement().arguments().size() > index;
      values.putIfAbsent(isFollowed ? point.substring(0, blank) : point, reason);
    }
  }

  private void addLast() {
    String opcode = spot.statement().operation().opcode();
    List<Statement> statements = program.statements();
    for (int i = spot.statement().index() - 1; i >= 0; i--) {
      cancel.check();
      Statement statement = statements.get(i);
      if (statement.operation().opcode().equals(opcode)) {
        Optional<String> value = SketchPath.number(statement, index);
        if (value.isPresent()) {
          values.putIfAbsent(
              value.get(),
              spot.argument().name() + " as in " + NodeText.statement(program, statement));
          return;
        }
      }
    }
  }

  private Proposal proposal(String value, String reason) {
    return new Proposal(
        Proposal.Kind.VALUE,
        value,
        reason,
        ProposalText.argumentKey(spot.statement().operation(), spot.argument()),
        spot.word(),
        value,
        Optional.empty(),
        value);
  }
}
