package org.cad0.ir.validation;

import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.linking.NodeTable;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Node;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.text.TextRange;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a model says of the words of its text: the values and targets of its features. */
final class ModelValues {

  private ModelValues() {}

  /**
   * Returns a word that is no reference.
   *
   * @param read what the word reads as, for lines that have no features
   */
  static ArgumentWord value(Line line, Argument argument, TextRange word, double read) {
    Optional<Object> said = get(line, argument);
    double value =
        switch (argument.kind().syntax()) {
          case NUMBER -> said.map(Double.class::cast).orElse(read);
          case INTEGER -> said.map(Integer.class::cast).map(ModelValues::unsigned).orElse(read);
          case REFERENCE, WORD -> Double.NaN;
        };
    return new ArgumentWord(argument, word, value, false);
  }

  /** Returns a word that is the number of a node. */
  static ArgumentWord reference(Line line, Argument argument, TextRange word, NodeTable nodes) {
    return get(line, argument)
        .map(target -> new ArgumentWord(argument, word, nodes.numberOf((Node) target), true))
        .orElseGet(() -> new ArgumentWord(argument, word, Double.NaN, false));
  }

  /** Returns a word that is the id of something that is defined elsewhere, or needs not be. */
  static ArgumentWord use(Line line, Argument argument, TextRange word, String text) {
    boolean resolved =
        get(line, argument).isPresent()
            || NameSyntax.read(text, word)
                .filter(id -> Entities.isPredefined(argument.kind(), id))
                .isPresent();
    return new ArgumentWord(argument, word, Double.NaN, resolved);
  }

  private static Optional<Object> get(Line line, Argument argument) {
    EStructuralFeature feature = line.eClass().getEStructuralFeature(argument.name());
    return feature == null ? Optional.empty() : Optional.ofNullable(line.eGet(feature));
  }

  private static double unsigned(int value) {
    return value < 0 ? Double.NaN : value;
  }
}
