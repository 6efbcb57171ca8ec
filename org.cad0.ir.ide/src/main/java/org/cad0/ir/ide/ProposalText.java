package org.cad0.ir.ide;

import java.util.Optional;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Numbers;

/**
 * Tells more about a proposal, found by its key: a word for what it is, a blank and its name. Keys
 * say everything there is to know of a proposal, so that nothing is kept between the proposal and
 * the question.
 */
final class ProposalText {
  private static final String OPERATION = "operation ";
  private static final String NODE = "node ";
  private static final String ARGUMENT = "argument ";

  private ProposalText() {}

  /** Returns the key of an operation. */
  static String operationKey(String spelling) {
    return OPERATION + spelling;
  }

  /** Returns the key of a node. */
  static String nodeKey(int node) {
    return NODE + node;
  }

  /** Returns the key of a value for an argument. */
  static String argumentKey(Operation operation, Argument argument) {
    return ARGUMENT + operation.opcode() + " " + argument.name();
  }

  static Optional<RichText> of(Document document, String key, CancelSignal cancel) {
    cancel.check();
    if (key.startsWith(OPERATION)) {
      return Operations.find(key.substring(OPERATION.length())).map(OperationText::of);
    }
    if (key.startsWith(ARGUMENT)) {
      return argument(key.substring(ARGUMENT.length()));
    }
    return key.startsWith(NODE)
        ? node(document.program(), key.substring(NODE.length()), cancel)
        : Optional.empty();
  }

  private static Optional<RichText> argument(String key) {
    String[] words = key.split(" ", 2);
    return words.length < 2
        ? Optional.empty()
        : Operations.find(words[0])
            .flatMap(
                operation ->
                    operation.arguments().stream()
                        .filter(argument -> argument.name().equals(words[1]))
                        .findFirst()
                        .map(argument -> OperationText.of(operation, argument)));
  }

  private static Optional<RichText> node(Program program, String word, CancelSignal cancel) {
    long number = Numbers.parseInteger(word, 0, word.length());
    if (number < 0 || number >= program.nodes().size()) {
      return Optional.empty();
    }
    Statement node = program.nodes().get((int) number);
    return Optional.of(NodeText.card(program, node, NodeUsers.of(program, cancel)));
  }
}
