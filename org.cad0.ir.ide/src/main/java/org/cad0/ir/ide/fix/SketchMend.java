package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** Closes sketches, opens them above segments without one, and removes what belongs to none. */
final class SketchMend {
  private static final String END = opcodeOf(Role.SKETCH_END).opcode();

  private SketchMend() {}

  /** Adds {@code END} behind the last segment of an unclosed sketch. */
  static List<QuickFix> close(Problem problem) {
    Program program = problem.program();
    return problem.statement().stream()
        .filter(statement -> statement.node().isPresent())
        .map(
            opening -> {
              List<Statement> block = program.block(opening.node().getAsInt());
              Statement last = block.get(block.size() - 1);
              return problem
                  .fix("Close the sketch with " + END)
                  .insertLineBelow(
                      last.line(), SketchBlock.indentation(problem.program(), opening) + END)
                  .safe()
                  .build();
            })
        .toList();
  }

  /** Removes a stray {@code END}; opens a sketch above stray segments, or removes the one. */
  static List<QuickFix> stray(Problem problem) {
    List<QuickFix> fixes = new ArrayList<>();
    problem.statement().ifPresent(statement -> addStray(problem, statement, fixes));
    return fixes;
  }

  private static void addStray(Problem problem, Statement statement, List<QuickFix> fixes) {
    boolean isEnd = statement.operation().role() == Role.SKETCH_END;
    if (!isEnd) {
      fixes.add(openAbove(problem, statement));
    }
    fixes.add(
        problem
            .fix("Remove the line")
            .removeLine(statement.line())
            .preferredIf(isEnd)
            .safeIf(isEnd)
            .build());
  }

  private static QuickFix openAbove(Problem problem, Statement statement) {
    List<Statement> segments = problem.block(statement).segments();
    Statement last = segments.get(segments.size() - 1);
    boolean isClosed = isEnd(problem.program(), last.index() + 1);
    String opening = opcodeOf(Role.SKETCH).example();
    FixBuilder fix =
        problem
            .fix("Open a sketch above" + (isClosed ? "" : " and close it below"))
            .insertLineAbove(segments.get(0).line(), opening)
            .preferredIf(isClosed);
    if (!isClosed) {
      fix.insertLineBelow(last.line(), END);
    }
    return fix.build();
  }

  private static boolean isEnd(Program program, int index) {
    List<Statement> statements = program.statements();
    return index < statements.size() && statements.get(index).operation().role() == Role.SKETCH_END;
  }

  private static Operation opcodeOf(Role role) {
    return Operations.all().stream()
        .filter(operation -> operation.role() == role)
        .findFirst()
        .orElseThrow();
  }
}
