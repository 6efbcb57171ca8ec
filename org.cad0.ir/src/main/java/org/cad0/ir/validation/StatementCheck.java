package org.cad0.ir.validation;

import java.util.ArrayList;
import java.util.List;
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
import org.cad0.ir.statement.ArgumentWord;
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
   * @return its arguments, with the values and links that they have in the model
   */
  List<ArgumentWord> check(Line line, StatementWords words) {
    words.misplacedNames().forEach(name -> findings.accept(Findings.misplacedName(name)));
    words.name().flatMap(name -> NameSyntax.error(text, name)).ifPresent(findings);
    Operation operation = words.operation().orElseThrow();
    List<ArgumentWord> arguments = new ArrayList<>(operation.arguments().size());
    int next = 0;
    for (TextRange word : words.arguments()) {
      if (next < operation.arguments().size()
          && ArgumentCheck.isLeftOut(operation, next, text, word)) {
        next++;
      }
      if (next < operation.arguments().size()) {
        arguments.add(check(line, word, operation.arguments().get(next)));
        next++;
      }
    }
    double[] values = arguments.stream().mapToDouble(ArgumentWord::value).toArray();
    ArgumentCheck.checkRules(
        operation, words.arguments().subList(0, values.length), values, findings);
    ArityCheck.check(operation, text, words.arguments(), words.range(), findings);
    return arguments;
  }

  private ArgumentWord check(Line line, TextRange word, Argument argument) {
    if (argument.kind().isReference()) {
      referenceError(line, word, argument).ifPresent(findings);
      return ModelValues.reference(line, argument, word, nodes);
    }
    double read = ArgumentCheck.read(text, word, argument, findings);
    return argument.kind().names().isPresent()
        ? ModelValues.use(line, argument, word, text)
        : ModelValues.value(line, argument, word, read);
  }

  private Optional<Diagnostic> referenceError(Line line, TextRange word, Argument argument) {
    long index = Numbers.parseInteger(text, word.start(), word.end());
    if (index < 0) {
      return Optional.of(Findings.badReference(word, argument));
    }
    int own = line instanceof Node node ? nodes.numberOf(node) : nodes.nodes().size();
    if (index >= nodes.nodes().size()) {
      return Optional.of(Findings.missingNode(word, word.of(text), own));
    }
    if (index == own) {
      return Optional.of(Findings.selfReference(word, own));
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
