package org.cad0.ir.ide.suggestion;

import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;

/** How deep the lines of a program stand; new lines follow those above them. */
final class Indentation {

  /** Depth of segments where the program shows none (language reference, section 7). */
  private static final String SEGMENT_DEPTH = "  ";

  private final String nodes;
  private final String segments;

  private Indentation(String nodes, String segments) {
    this.nodes = nodes;
    this.segments = segments;
  }

  /** Reads the depth of the last node and the last segment above {@code line}. */
  static Indentation above(Program program, int line) {
    String nodes = "";
    String segments = SEGMENT_DEPTH;
    for (Statement statement : program.statements()) {
      if (statement.line() >= line) {
        break;
      }
      int start = program.lines().lineStart(statement.line());
      String depth = program.text().substring(start, statement.opcode().start());
      if (statement.operation().role() == Role.SEGMENT) {
        segments = depth;
      } else if (statement.operation().role().makesNode()) {
        nodes = depth.replace("\uFEFF", "");
      }
    }
    return new Indentation(nodes, segments);
  }

  /** Returns the blanks in front of a canonical line. */
  String of(String canonicalLine) {
    return Operations.find(opcode(canonicalLine))
            .map(Operation::role)
            .filter(role -> role == Role.SEGMENT)
            .isPresent()
        ? segments
        : nodes;
  }

  private static String opcode(String line) {
    int blank = line.indexOf(' ');
    return blank < 0 ? line : line.substring(0, blank);
  }
}
