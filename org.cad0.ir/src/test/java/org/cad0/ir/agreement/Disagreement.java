package org.cad0.ir.agreement;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.conversion.CompactIrConverters;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.Node;
import org.cad0.ir.model.OutsideGeometry;
import org.cad0.ir.model.Segment;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Compares what the line path and the Xtext path make of one text. */
final class Disagreement {
  private static final Comparator<Diagnostic> ORDER =
      Diagnostic.TEXT_ORDER
          .thenComparing(finding -> finding.range().end())
          .thenComparing(Diagnostic::message);

  private static final Set<DiagnosticCode> EXTRA =
      Set.of(DiagnosticCode.EXTRA_ARGUMENT, DiagnosticCode.EXTRA_WORD);

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
    disagreement.compareOutsideGeometry();
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

  private void compareOutsideGeometry() {
    List<Statement> statements =
        program.statements().stream().filter(s -> !s.operation().role().isGeometry()).toList();
    List<Line> outside =
        model.getLines().stream().filter(OutsideGeometry.class::isInstance).toList();
    expect("statements outside geometry", statements.size(), outside.size());
    for (int i = 0; i < Math.min(statements.size(), outside.size()); i++) {
      compareStatement("statement " + i + " outside geometry", statements.get(i), outside.get(i));
    }
  }

  private void compareStatement(String where, Statement statement, Line line) {
    expect("class of " + where, className(statement), line.eClass().getName());
    if (!className(statement).equals(line.eClass().getName())) {
      return;
    }
    for (Argument argument : statement.operation().arguments()) {
      Optional<ArgumentWord> word =
          statement.arguments().stream()
              .filter(given -> given.argument().equals(argument))
              .findFirst();
      expect(where + " " + argument.name(), expected(argument, word), value(line, argument));
    }
    expect("extra words of " + where, hasExtra(statement), !line.getExtra().isEmpty());
  }

  /** Tells whether words behind the last argument are reported. */
  private boolean hasExtra(Statement statement) {
    List<ArgumentWord> words = statement.arguments();
    TextRange last = words.isEmpty() ? statement.opcode() : words.get(words.size() - 1).range();
    return program.diagnostics().stream()
        .filter(finding -> EXTRA.contains(finding.code()))
        .map(Diagnostic::range)
        .anyMatch(range -> range.end() > last.end() && range.end() <= statement.range().end());
  }

  /** The grammar calls an operation as the table does, where that is clear enough. */
  private static String className(Statement statement) {
    return switch (statement.operation().title()) {
      case "Hexagonal prism" -> "HexPrism";
      case "Line" -> "LineSegment";
      case "Arc" -> "ArcSegment";
      case "Part" -> "PartDefinition";
      default ->
          Arrays.stream(statement.operation().title().split(" "))
              .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
              .collect(joining());
    };
  }

  private Object expected(Argument argument, Optional<ArgumentWord> word) {
    if (argument.kind().names().isPresent()) {
      return word.flatMap(this::definition).map(at -> "line at " + at).orElse("nothing");
    }
    double value = word.map(ArgumentWord::value).orElse(Double.NaN);
    boolean isLeftOut = word.isEmpty() && argument.optional();
    return switch (argument.kind().syntax()) {
      case NUMBER -> isLeftOut ? null : value;
      case INTEGER -> {
        int unreadable = isLeftOut ? 0 : CompactIrConverters.UNREADABLE_INTEGER;
        yield Double.isNaN(value) ? unreadable : (int) value;
      }
      case WORD -> word.flatMap(program::wordOf).orElse(null);
      case REFERENCE ->
          word.filter(ArgumentWord::resolved)
              .map(resolved -> String.format(Locale.ROOT, "node %d", (int) resolved.value()))
              .orElse("nothing");
    };
  }

  /** Returns where the statement starts that defines what {@code word} names. */
  private Optional<Integer> definition(ArgumentWord word) {
    return program
        .wordOf(word)
        .filter(id -> word.resolved())
        .flatMap(id -> program.entities().find(word.argument().kind().names().orElseThrow(), id))
        .map(entity -> entity.definition().range().start());
  }

  private static Object value(Line line, Argument argument) {
    Object value = line.eGet(line.eClass().getEStructuralFeature(argument.name()));
    if (argument.kind().names().isPresent()) {
      return value == null ? "nothing" : "line at " + CompactIrModels.range((Line) value).start();
    }
    if (!argument.kind().isReference()) {
      return value;
    }
    return value == null ? "nothing" : "node " + CompactIrModels.nodeNumber((Node) value);
  }

  private void compareFindings() {
    List<String> expected =
        program.diagnostics().stream().sorted(ORDER).map(Object::toString).toList();
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

  private void expect(String what, Object line, Object xtext) {
    if (line == null ? xtext != null : !line.equals(xtext)) {
      differences.add(what + ": " + line + " in the line path, " + xtext + " in the Xtext path");
    }
  }
}
