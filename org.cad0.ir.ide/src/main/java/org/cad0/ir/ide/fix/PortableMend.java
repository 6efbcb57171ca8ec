package org.cad0.ir.ide.fix;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.refactor.NodeLine;
import org.cad0.ir.ide.refactor.NodePlan;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.portable.HexagonSketch;
import org.cad0.ir.portable.PortableForm;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Writes what vcad reads. */
final class PortableMend {
  private static final String FILLET = "FI";

  private PortableMend() {}

  /** What concerns one line: a comment, {@code F}, a number of segments, a line to be moved. */
  static List<QuickFix> inPlace(Problem problem) {
    TextRange range = problem.diagnostic().range();
    if (problem.text().charAt(range.start()) == '#') {
      return commentAbove(problem);
    }
    Optional<ArgumentWord> word = problem.argument();
    if (word.isPresent()) {
      return word.get().argument().kind() == ArgumentKind.SEGMENTS
          ? SegmentsMend.remove(problem)
          : moveBelow(problem, word.get());
    }
    return isPrism(problem)
        ? List.of()
        : problem.fix("Write " + FILLET).replace(range, FILLET).safe().alone();
  }

  /** What renumbers the nodes that follow: a prism becomes a sketch and its extrusion. */
  static List<QuickFix> renumbering(Problem problem) {
    return isPrism(problem)
        ? problem.statement().flatMap(prism -> lower(problem, prism)).stream().toList()
        : List.of();
  }

  /** What concerns the whole program. */
  static Optional<QuickFix> throughout(Problem problem) {
    List<Replacement> edits = PortableForm.of(problem.program(), problem.cancel()).edits();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(problem.fix("Make the program portable").replaceAll(edits).build());
  }

  private static boolean isPrism(Problem problem) {
    return problem.text(problem.diagnostic().range()).equals("H");
  }

  private static List<QuickFix> commentAbove(Problem problem) {
    TextRange comment = problem.diagnostic().range();
    LineWords words = problem.words();
    FixBuilder fix = problem.fix("Move the comment above the line").safe();
    LineIndex lines = problem.program().lines();
    int start = lines.contentStart(problem.line());
    String indentation = problem.text().substring(start, words.word(0).start());
    int end = words.word(words.count() - 1).end();
    return fix.insertLineAbove(problem.line(), indentation + problem.text(comment))
        .replace(new TextRange(end, comment.end()), "")
        .alone();
  }

  /** Moves the line below what the word names. */
  private static List<QuickFix> moveBelow(Problem problem, ArgumentWord word) {
    Program program = problem.program();
    int below;
    if (word.target().isPresent()) {
      List<Statement> block = program.block(word.target().getAsInt());
      below = block.get(block.size() - 1).line();
    } else {
      Optional<Entity> named =
          word.argument()
              .kind()
              .names()
              .flatMap(
                  kind -> program.wordOf(word).flatMap(id -> program.entities().find(kind, id)));
      if (named.isEmpty()) {
        return List.of();
      }
      below = named.get().definition().line();
    }
    LineIndex lines = program.lines();
    TextRange line =
        new TextRange(lines.contentStart(problem.line()), lines.contentEnd(problem.line()));
    return problem
        .fix("Move the line below " + problem.text(program.statementOn(below).get().range()))
        .replace(new TextRange(line.start(), lines.lineEnd(problem.line())), "")
        .insertLineBelow(below, problem.text(line))
        .preferred()
        .alone();
  }

  /** Draws the hexagon and extrudes it; the name and the comment stay. */
  private static Optional<QuickFix> lower(Problem problem, Statement prism) {
    if (prism.arguments().size() < 2 || !(prism.arguments().get(0).value() > 0)) {
      return Optional.empty();
    }
    int node = prism.node().orElseThrow();
    FixBuilder fix = problem.fix("Extrude a hexagon drawn as a sketch").preferred();
    List<String> sketch = HexagonSketch.lines(prism.arguments().get(0).value());
    NodePlan plan = new NodePlan(problem.program());
    int drawn =
        plan.insertBefore(node, NodeLine.written(String.join(fix.lineEnd(prism.line()), sketch)));
    String height = problem.text(prism.arguments().get(1).range());
    plan.replace(node, NodeLine.on("E", drawn, List.of("0", "0", height)));
    return Optional.of(fix.replaceAll(plan.edits(problem.cancel())).build());
  }
}
