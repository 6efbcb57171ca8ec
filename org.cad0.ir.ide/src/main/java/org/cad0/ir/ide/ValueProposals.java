package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Numbers;

/**
 * Proposes numbers that are likely: where the last segment of the sketch ended, where its first one
 * started, and what the last statement of the same operation had in the same place.
 *
 * <p>There are none as soon as a digit is typed. The author then has a number in mind, and an
 * editor that takes a proposal at a line end would change it.
 */
final class ValueProposals {

  /** Arguments of a segment that are a point: x and y of its start, x and y of its end. */
  private static final int START = 0;

  private static final int END = 2;

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
    List<Statement> before = segmentsBefore();
    if (before.isEmpty()) {
      return;
    }
    if (index < END) {
      addPoint(before.get(before.size() - 1), END, START, "end of the last segment");
    } else if (index < END + 2) {
      addPoint(before.get(0), START, END, "start of the sketch, closes it");
    }
  }

  /** Returns the segments of the sketch above the caret's one, in order. */
  private List<Statement> segmentsBefore() {
    List<Statement> statements = program.statements();
    int own = spot.statement().index();
    int first = own;
    while (first > 0 && statements.get(first - 1).operation().role() == Role.SEGMENT) {
      cancel.check();
      first--;
    }
    return statements.subList(first, own);
  }

  /** Proposes a point of {@code segment}, or its y where x is written already. */
  private void addPoint(Statement segment, int from, int to, String reason) {
    boolean isAlone = index > to || spot.statement().arguments().size() > index;
    Optional<String> x = canonical(segment, from + index - to);
    Optional<String> y = isAlone ? Optional.of("") : canonical(segment, from + 1);
    if (x.isPresent() && y.isPresent()) {
      values.putIfAbsent((x.get() + " " + y.get()).strip(), reason);
    }
  }

  private void addLast() {
    String opcode = spot.statement().operation().opcode();
    List<Statement> statements = program.statements();
    for (int i = spot.statement().index() - 1; i >= 0; i--) {
      cancel.check();
      Statement statement = statements.get(i);
      if (statement.operation().opcode().equals(opcode)) {
        Optional<String> value = canonical(statement, index);
        if (value.isPresent()) {
          values.putIfAbsent(
              value.get(),
              spot.argument().name() + " as in " + NodeText.statement(program, statement));
          return;
        }
      }
    }
  }

  private static Optional<String> canonical(Statement statement, int argument) {
    return statement.arguments().stream()
        .skip(argument)
        .findFirst()
        .map(ArgumentWord::value)
        .filter(value -> !value.isNaN())
        .map(Numbers::canonical);
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
