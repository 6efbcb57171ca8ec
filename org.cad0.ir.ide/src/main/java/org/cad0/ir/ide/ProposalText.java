package org.cad0.ir.ide;

import java.util.Optional;
import java.util.function.BiFunction;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.EntityKind;
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
  private static final String OPERATION = "operation";
  private static final String NODE = "node";
  private static final String ARGUMENT = "argument";
  private static final String CHOICE = "choice";

  private final Program program;
  private final CancelSignal cancel;

  private ProposalText(Program program, CancelSignal cancel) {
    this.program = program;
    this.cancel = cancel;
  }

  /** Returns the key of an operation. */
  static String operationKey(String spelling) {
    return OPERATION + " " + spelling;
  }

  /** Returns the key of a node. */
  static String nodeKey(int node) {
    return NODE + " " + node;
  }

  /** Returns the key of a value for an argument. */
  static String argumentKey(Operation operation, Argument argument) {
    return ARGUMENT + " " + operation.opcode() + " " + argument.name();
  }

  /** Returns the key of a keyword or preset. */
  static String choiceKey(Operation operation, String word) {
    return CHOICE + " " + operation.opcode() + " " + word;
  }

  /** Returns the key of something that has an id. */
  static String entityKey(EntityKind kind, String id) {
    return kind.word() + " " + id;
  }

  static Optional<RichText> of(Document document, String key, CancelSignal cancel) {
    cancel.check();
    int blank = key.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    ProposalText text = new ProposalText(document.program(), cancel);
    String name = key.substring(blank + 1);
    return switch (key.substring(0, blank)) {
      case OPERATION -> Operations.find(name).map(OperationText::of);
      case NODE -> text.node(name);
      case ARGUMENT -> ofOperation(name, ProposalText::argument);
      case CHOICE -> ofOperation(name, ChoiceText::card);
      default -> text.entity(key.substring(0, blank), name);
    };
  }

  private Optional<RichText> node(String word) {
    long number = Numbers.parseInteger(word, 0, word.length());
    if (number < 0 || number >= program.nodes().size()) {
      return Optional.empty();
    }
    Statement node = program.nodes().get((int) number);
    return Optional.of(NodeText.card(program, node, NodeUsers.of(program, cancel)));
  }

  private Optional<RichText> entity(String kindWord, String id) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.word().equals(kindWord)) {
        return EntityText.card(program, kind, id);
      }
    }
    return Optional.empty();
  }

  /** Tells of a word that belongs to an operation; the key names the operation first. */
  private static Optional<RichText> ofOperation(
      String key, BiFunction<Operation, String, Optional<RichText>> text) {
    String[] words = key.split(" ", 2);
    return words.length < 2
        ? Optional.empty()
        : Operations.find(words[0]).flatMap(operation -> text.apply(operation, words[1]));
  }

  private static Optional<RichText> argument(Operation operation, String name) {
    return operation.arguments().stream()
        .filter(argument -> argument.name().equals(name))
        .findFirst()
        .map(argument -> OperationText.of(operation, argument));
  }
}
