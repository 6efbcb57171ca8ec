package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;

/** Writes a statement's arguments into an object of a document. */
final class ObjectWriter {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private final Program program;
  private final IntToLongFunction nodeIds;

  /**
   * Creates a writer.
   *
   * @param nodeIds number in the document of each node of the program
   */
  ObjectWriter(Program program, IntToLongFunction nodeIds) {
    this.program = program;
    this.nodeIds = nodeIds;
  }

  /** Puts the values of {@code statement} into {@code object}. */
  void write(Statement statement, Form form, ObjectNode object) {
    for (ArgumentWord word : statement.arguments()) {
      int index = statement.operation().arguments().indexOf(word.argument());
      Tree.put(object, form.fields().get(index).path(), value(word));
    }
    writeNoSegments(statement, form, object);
  }

  /** Returns the value of a word as it stands in a document. */
  JsonNode value(ArgumentWord word) {
    return switch (word.argument().kind().syntax()) {
      case NUMBER -> Tree.number(word.value());
      case INTEGER ->
          word.argument().kind() == ArgumentKind.FLAG
              ? FACTORY.booleanNode(word.value() == 1)
              : Tree.number(word.value());
      case REFERENCE -> FACTORY.numberNode(nodeIds.applyAsLong((int) word.value()));
      case WORD -> word(word);
    };
  }

  private JsonNode word(ArgumentWord word) {
    Argument argument = word.argument();
    String text = program.wordOf(word).orElseThrow();
    if (argument.kind() == ArgumentKind.PARENT && text.equals(Entities.WORLD)) {
      return FACTORY.nullNode();
    }
    return argument.kind() == ArgumentKind.KEYWORD && argument.optional()
        ? FACTORY.booleanNode(Switches.valueWhenWritten(argument))
        : FACTORY.textNode(text);
  }

  /** A document must say how many segments there are; 0 leaves it to who draws them. */
  private static void writeNoSegments(Statement statement, Form form, ObjectNode object) {
    List<Argument> arguments = statement.operation().arguments();
    for (int i = statement.arguments().size(); i < arguments.size(); i++) {
      if (arguments.get(i).kind() == ArgumentKind.SEGMENTS) {
        Tree.put(object, form.fields().get(i).path(), FACTORY.numberNode(0));
      }
    }
  }
}
