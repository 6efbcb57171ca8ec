package org.cad0.ir.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.model.Line;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.text.TextRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where the words of one line of a model stand in its text.
 *
 * @param opcode the first word
 * @param operation the operation that it names, or nothing
 * @param arguments the words behind it, in order; too many or too few as the case may be
 * @param name the quoted word at the end, where the line can carry a name
 * @param misplacedNames quoted words before the last word, where the line can carry a name
 * @param range from the opcode to the last word
 */
record StatementWords(
    TextRange opcode,
    Optional<Operation> operation,
    List<TextRange> arguments,
    Optional<TextRange> name,
    List<TextRange> misplacedNames,
    TextRange range) {

  /** Collects the words of {@code line}; of a sketch, those of its first line. */
  static StatementWords of(Line line, String text) {
    List<TextRange> words = new ArrayList<>();
    List<TextRange> misplaced = new ArrayList<>();
    for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(line).getLeafNodes()) {
      TextRange range = new TextRange(leaf.getOffset(), leaf.getEndOffset());
      char first = text.charAt(range.start());
      if (leaf.isHidden()) {
        if (first == '"') {
          misplaced.add(range);
        }
      } else if (first == '\n' || first == '\r') {
        break;
      } else {
        words.add(range);
      }
    }
    return of(words, misplaced, text);
  }

  private static StatementWords of(List<TextRange> words, List<TextRange> misplaced, String text) {
    TextRange opcode = words.get(0);
    TextRange last = words.get(words.size() - 1);
    Optional<Operation> operation = Operations.find(opcode.of(text));
    boolean named =
        operation.filter(Operation::isNameable).isPresent() && text.charAt(last.start()) == '"';
    return new StatementWords(
        opcode,
        operation,
        words.subList(1, named ? words.size() - 1 : words.size()),
        named ? Optional.of(last) : Optional.empty(),
        misplaced,
        opcode.span(last));
  }
}
