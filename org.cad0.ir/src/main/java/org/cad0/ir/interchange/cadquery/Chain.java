package org.cad0.ir.interchange.cadquery;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression that makes a solid or an outline: a start, and calls on it.
 *
 * @param start an expression, for example {@code cq.Workplane()}
 * @param calls calls on it in order, each with its dot
 */
record Chain(String start, List<String> calls) {
  private static final int LINE_LENGTH = 88;

  Chain {
    calls = List.copyOf(calls);
  }

  static Chain of(String start, String... calls) {
    return new Chain(start, List.of(calls));
  }

  /** Returns the expression with more calls behind it. */
  Chain with(List<String> more) {
    List<String> all = new ArrayList<>(calls);
    all.addAll(more);
    return new Chain(start, all);
  }

  /** Returns the expression with one more call behind it. */
  Chain with(String call) {
    return with(List.of(call));
  }

  /** Returns the expression on one line. */
  String inline() {
    return start + String.join("", calls);
  }

  /** Writes an assignment, one call a line where one line would not hold them. */
  String assignedTo(String variable) {
    String line = variable + " = " + inline();
    if (line.length() <= LINE_LENGTH || calls.isEmpty()) {
      return line + "\n";
    }
    StringBuilder out = new StringBuilder(variable + " = (\n    " + start + "\n");
    calls.forEach(call -> out.append("    ").append(call).append('\n'));
    return out.append(")\n").toString();
  }
}
