package org.cad0.ir.ide.refactor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Edits;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Finds the changes of the text that carry out a {@link NodePlan}. */
final class PlanEdits {
  private static final int NO_NUMBER = -1;

  private final NodePlan plan;
  private final Program program;
  private final NodeBlocks blocks;
  private final int[] numbers;
  private final CancelSignal cancel;

  PlanEdits(NodePlan plan, CancelSignal cancel) {
    this.plan = plan;
    this.program = plan.program();
    this.blocks = NodeBlocks.of(program, cancel);
    this.numbers = numbers(plan);
    this.cancel = cancel;
  }

  List<Replacement> all() {
    List<Replacement> changes = new ArrayList<>(movedLines());
    for (Statement statement : program.statements()) {
      cancel.check();
      if (!isMovedOrDeleted(statement)) {
        changes.addAll(wordChanges(statement));
      }
    }
    // Lines are inserted in front of what is changed in the line that stood there.
    changes.sort(
        Comparator.<Replacement>comparingInt(change -> change.range().start())
            .thenComparingInt(change -> change.range().end()));
    Edits edits = new Edits(program.text());
    for (Replacement change : changes) {
      edits.replace(change.range().start(), change.range().end(), change.text());
    }
    return edits.all();
  }

  private List<Replacement> movedLines() {
    LineMoves moves = new LineMoves(program);
    for (int node = 0; node <= program.nodes().size(); node++) {
      cancel.check();
      for (int placed : plan.placedBefore(node)) {
        moves.place(lineOfAnchor(node), text(placed));
      }
      if (node < program.nodes().size() && plan.isGone(node)) {
        moves.delete(blocks.firstLine(node), blocks.lastLine(node));
      }
      for (int placed : plan.placedAfter(node)) {
        moves.place(blocks.lastLine(node) + 1, text(placed));
      }
    }
    for (Statement statement : program.statements()) {
      if (plan.isDeleted(statement)) {
        moves.delete(statement.line(), statement.line());
      }
    }
    return moves.changes(cancel);
  }

  /** Returns the line above which something is placed that is to come before {@code node}. */
  private int lineOfAnchor(int node) {
    if (node < program.nodes().size()) {
      return blocks.firstLine(node);
    }
    if (node > 0) {
      return blocks.lastLine(node - 1) + 1;
    }
    return program.statements().isEmpty() ? lastLine() : program.statements().get(0).line();
  }

  /**
   * Returns the empty line behind the last line end; if there is none the line that it would be.
   */
  private int lastLine() {
    int last = program.lines().lineCount() - 1;
    boolean isEmpty = last > 0 && program.lines().lineStart(last) == program.text().length();
    return isEmpty ? last : last + 1;
  }

  /** Returns the lines of a placed node, without the last line end. */
  private String text(int node) {
    return plan.insertedLine(node)
        .map(line -> line.text(this::numberOf))
        .orElseGet(() -> moved(node));
  }

  private String moved(int node) {
    int start = program.lines().contentStart(blocks.firstLine(node));
    int end = program.lines().contentEnd(blocks.lastLine(node));
    StringBuilder text = new StringBuilder();
    int written = start;
    for (Replacement change : wordChanges(program.nodes().get(node))) {
      text.append(program.text(), written, change.range().start()).append(change.text());
      written = change.range().end();
    }
    return text.append(program.text(), written, end).toString();
  }

  private boolean isMovedOrDeleted(Statement statement) {
    return plan.isDeleted(statement)
        || (statement.node().isPresent() && plan.isGone(statement.node().getAsInt()));
  }

  private List<Replacement> wordChanges(Statement statement) {
    if (statement.node().isPresent()) {
      Optional<NodeLine> line = plan.replacement(statement.node().getAsInt());
      if (line.isPresent()) {
        TextRange last = statement.arguments().get(statement.arguments().size() - 1).range();
        return List.of(
            new Replacement(statement.opcode().span(last), line.get().text(this::numberOf)));
      }
    }
    List<Replacement> changes = new ArrayList<>(2);
    for (ArgumentWord word : statement.arguments()) {
      OptionalInt target = References.target(program, word);
      if (target.isPresent() && number(target.getAsInt()) != target.getAsInt()) {
        changes.add(new Replacement(word.range(), Integer.toString(number(target.getAsInt()))));
      }
    }
    return changes;
  }

  /** Returns the number that references to {@code node} have in the new text. */
  private int number(int node) {
    return numberOf(plan.redirection(node));
  }

  private int numberOf(int node) {
    if (numbers[node] == NO_NUMBER) {
      throw new IllegalStateException("node " + node + " is deleted, but referred to");
    }
    return numbers[node];
  }

  private static int[] numbers(NodePlan plan) {
    List<Integer> order = plan.order();
    int highest = plan.program().nodes().size();
    for (int node : order) {
      highest = Math.max(highest, node + 1);
    }
    int[] numbers = new int[highest];
    Arrays.fill(numbers, NO_NUMBER);
    for (int place = 0; place < order.size(); place++) {
      numbers[order.get(place)] = place;
    }
    return numbers;
  }
}
