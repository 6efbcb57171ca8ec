package org.cad0.ir.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cad0.ir.conversion.CompactIrConverters;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.Node;
import org.cad0.ir.model.Segment;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;

/** Compares what the line path and the Xtext path make of one text. */
final class Disagreement {
  private static final Comparator<Diagnostic> ORDER =
      Diagnostic.TEXT_ORDER
          .thenComparing(finding -> finding.range().end())
          .thenComparing(Diagnostic::message);

  private final Program program;
  private final Model model;
  private final List<String> differences = new ArrayList<>();

  private Disagreement(String text) {
    program = Program.parse(text);
    model = CompactIrModels.parse(text);
  }

  /** Returns the differences, or nothing if both paths agree. */
  static List<String> in(String text) {
    Disagreement disagreement = new Disagreement(text);
    disagreement.compareNodes();
    disagreement.compareFindings();
    return disagreement.differences;
  }

  private void compareNodes() {
    List<Node> nodes = CompactIrModels.nodes(model);
    expect("number of nodes", program.nodes().size(), nodes.size());
    for (int i = 0; i < Math.min(nodes.size(), program.nodes().size()); i++) {
      Statement statement = program.nodes().get(i);
      Node node = nodes.get(i);
      expect("number of node " + i, i, CompactIrModels.nodeNumber(node));
      compareStatement("node " + i, statement, node);
      String name = statement.name().map(Name::value).orElse(null);
      expect("name of node " + i, name, node.getName());
      if (node instanceof Sketch sketch) {
        compareBlock("node " + i, i, sketch);
      }
    }
  }

  private void compareBlock(String where, int node, Sketch sketch) {
    List<Statement> block = new ArrayList<>(program.block(node));
    block.remove(0);
    boolean closed = block.removeIf(line -> line.operation().role() == Role.SKETCH_END);
    expect("end of " + where, closed, sketch.getEnd() != null);
    List<Segment> profile = sketch.getProfile();
    expect("segments of " + where, block.size(), profile.size());
    for (int i = 0; i < Math.min(block.size(), profile.size()); i++) {
      compareStatement(where + " segment " + i, block.get(i), profile.get(i));
    }
  }

  private void compareStatement(String where, Statement statement, Line line) {
    expect("class of " + where, className(statement), line.eClass().getName());
    if (!className(statement).equals(line.eClass().getName())) {
      return;
    }
    List<Argument> arguments = statement.operation().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      Optional<ArgumentWord> word =
          i < statement.arguments().size()
              ? Optional.of(statement.arguments().get(i))
              : Optional.empty();
      expect(where + " " + argument.name(), expected(argument, word), value(line, argument));
    }
    boolean hasExtra =
        program.diagnostics().stream()
            .anyMatch(
                finding ->
                    finding.code() == DiagnosticCode.EXTRA_ARGUMENT
                        && finding.range().start() > statement.range().start()
                        && finding.range().end() <= statement.range().end());
    expect("extra words of " + where, hasExtra, !line.getExtra().isEmpty());
  }

  /** The grammar calls an operation as the table does, where that is a Java name. */
  private static String className(Statement statement) {
    return switch (statement.operation().title()) {
      case "Hexagonal prism" -> "HexPrism";
      case "Linear pattern" -> "LinearPattern";
      case "Circular pattern" -> "CircularPattern";
      case "Line" -> "LineSegment";
      case "Arc" -> "ArcSegment";
      default -> statement.operation().title();
    };
  }

  private Object expected(Argument argument, Optional<ArgumentWord> word) {
    double value = word.map(ArgumentWord::value).orElse(Double.NaN);
    return switch (argument.kind().syntax()) {
      case NUMBER -> value;
      case INTEGER -> {
        int unreadable =
            word.isEmpty() && argument.optional() ? 0 : CompactIrConverters.UNREADABLE_INTEGER;
        yield Double.isNaN(value) ? unreadable : (int) value;
      }
      case WORD -> word.map(given -> program.wordOf(given).orElse("")).orElse("");
      case REFERENCE ->
          word.filter(ArgumentWord::resolved)
              .map(resolved -> String.format(Locale.ROOT, "node %d", (int) resolved.value()))
              .orElse("nothing");
    };
  }

  private static Object value(Line line, Argument argument) {
    Object value = line.eGet(line.eClass().getEStructuralFeature(argument.name()));
    if (!argument.kind().isReference()) {
      return value;
    }
    return value == null ? "nothing" : "node " + CompactIrModels.nodeNumber((Node) value);
  }

  private void compareFindings() {
    List<String> expected =
        program.diagnostics().stream()
            .filter(this::isSeenByBoth)
            .sorted(ORDER)
            .map(Object::toString)
            .toList();
    List<String> actual =
        CompactIrModels.diagnostics(model).stream().sorted(ORDER).map(Object::toString).toList();
    for (String finding : expected) {
      if (!actual.contains(finding)) {
        differences.add("only the line path finds " + finding);
      }
    }
    for (String finding : actual) {
      if (!expected.contains(finding)) {
        differences.add("only the Xtext path finds " + finding);
      }
    }
    expect("number of findings", expected.size(), actual.size());
  }

  /** The Xtext path does not look at statements outside geometry and at whole programs yet. */
  private boolean isSeenByBoth(Diagnostic finding) {
    int line = program.lines().lineOf(finding.range().start());
    return finding.code().compareTo(DiagnosticCode.VALUE_OUT_OF_RANGE) < 0
        && program.statementOn(line).filter(s -> !s.operation().role().isGeometry()).isEmpty();
  }

  private void expect(String what, Object line, Object xtext) {
    if (line == null ? xtext != null : !line.equals(xtext)) {
      differences.add(what + ": " + line + " in the line path, " + xtext + " in the Xtext path");
    }
  }
}
