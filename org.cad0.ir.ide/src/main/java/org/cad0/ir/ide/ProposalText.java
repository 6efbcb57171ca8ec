package org.cad0.ir.ide;

import java.util.Optional;
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

  private ProposalText() {}

  /** Returns the key of an operation. */
  static String operationKey(String spelling) {
    return OPERATION + spelling;
  }

  /** Returns the key of a node. */
  static String nodeKey(int node) {
    return NODE + node;
  }

  static Optional<RichText> of(Document document, String key, CancelSignal cancel) {
    cancel.check();
    if (key.startsWith(OPERATION)) {
      return Operations.find(key.substring(OPERATION.length())).map(OperationText::of);
    }
    return key.startsWith(NODE)
        ? node(document.program(), key.substring(NODE.length()), cancel)
        : Optional.empty();
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
