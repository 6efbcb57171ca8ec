package org.cad0.ir.validation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.cad0.ir.check.ArgumentCheck;
import org.cad0.ir.check.ArityCheck;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.linking.NodeTable;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Node;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** Checks single statements of a model by the rules that both paths share. */
final class StatementCheck {
  private final String text;
  private final NodeTable nodes;
  private final Consumer<Diagnostic> findings;

  StatementCheck(String text, NodeTable nodes, Consumer<Diagnostic> findings) {
    this.text = text;
    this.nodes = nodes;
    this.findings = findings;
  }

  /**
   * Checks one statement, the operation of which is known.
   *
   * @return the values of all its arguments; NaN for those that are missing or not readable
   */
  double[] check(Line line, StatementWords words) {
    words.misplacedNames().forEach(name -> findings.accept(Findings.misplacedName(name)));
    words.name().flatMap(name -> NameSyntax.error(text, name)).ifPresent(findings);
    Operation operation = words.operation().orElseThrow();
    double[] values = new double[operation.arguments().size()];
    Arrays.fill(values, Double.NaN);
    int given = Math.min(values.length, words.arguments().size());
    for (int i = 0; i < given; i++) {
      values[i] = read(line, words.arguments().get(i), operation.arguments().get(i));
    }
    ArgumentCheck.checkRules(operation, words.arguments().subList(0, given), values, findings);
    ArityCheck.check(operation, text, words.arguments(), words.range(), findings);
    return values;
  }

  private double read(Line line, TextRange word, Argument argument) {
    if (argument.kind().isReference()) {
      referenceError(word, argument, nodes.numberOf((Node) line)).ifPresent(findings);
      return Double.NaN;
    }
    return ArgumentCheck.read(text, word, argument, findings);
  }

  private Optional<Diagnostic> referenceError(TextRange word, Argument argument, int own) {
    long index = Numbers.parseInteger(text, word.start(), word.end());
    if (index < 0) {
      return Optional.of(Findings.badReference(word, argument));
    }
    if (index == own) {
      return Optional.of(Findings.selfReference(word, own));
    }
    if (index >= nodes.nodes().size()) {
      return Optional.of(Findings.missingNode(word, word.of(text), own));
    }
    int node = (int) index;
    if (node > own) {
      return Optional.of(Findings.laterReference(word, node, own));
    }
    boolean isSketch = nodes.nodes().get(node) instanceof Sketch;
    return isSketch == (argument.kind() == ArgumentKind.SKETCH)
        ? Optional.empty()
        : Optional.of(Findings.wrongKind(word, node, argument));
  }
}
