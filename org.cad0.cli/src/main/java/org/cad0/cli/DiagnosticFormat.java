package org.cad0.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.program.Program;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;

/** How findings are printed: {@code file:line:column: error[code]: message}, or as JSON. */
final class DiagnosticFormat {

  private DiagnosticFormat() {}

  /** Returns one line per finding; lines and columns count from 1. */
  static String text(String file, Program program) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : program.diagnostics()) {
      int start = diagnostic.range().start();
      out.append(file)
          .append(':')
          .append(program.lines().lineOf(start) + 1)
          .append(':')
          .append(program.lines().columnOf(start) + 1)
          .append(": ")
          .append(severity(diagnostic))
          .append('[')
          .append(diagnostic.code().id())
          .append("]: ")
          .append(diagnostic.message())
          .append('\n');
    }
    return out.toString();
  }

  /** Returns an object per finding; lines and columns count from 1, the end column is exclusive. */
  static ArrayNode json(Program program) {
    ArrayNode findings = JsonNodeFactory.instance.arrayNode();
    LineIndex lines = program.lines();
    for (Diagnostic diagnostic : program.diagnostics()) {
      ObjectNode finding =
          findings
              .addObject()
              .put("severity", severity(diagnostic))
              .put("code", diagnostic.code().id());
      putRange(finding, lines, diagnostic.range()).put("message", diagnostic.message());
      ArrayNode related = finding.putArray("related");
      for (Diagnostic.Related place : diagnostic.related()) {
        putRange(related.addObject(), lines, place.range()).put("message", place.message());
      }
    }
    return findings;
  }

  private static ObjectNode putRange(ObjectNode object, LineIndex lines, TextRange range) {
    return object
        .put("line", lines.lineOf(range.start()) + 1)
        .put("column", lines.columnOf(range.start()) + 1)
        .put("endLine", lines.lineOf(range.end()) + 1)
        .put("endColumn", lines.columnOf(range.end()) + 1);
  }

  private static String severity(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT);
  }
}
