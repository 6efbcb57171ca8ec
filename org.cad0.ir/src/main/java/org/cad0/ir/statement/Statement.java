package org.cad0.ir.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.text.TextRange;

/**
 * A line that starts with an operation, right or wrong.
 *
 * @param index its place among the program's statements, from 0
 * @param line its line, from 0
 * @param operation what it does
 * @param opcode the word that names the operation
 * @param arguments the words that stand for arguments, at most as many as the operation has
 * @param name its quoted name
 * @param range from the opcode to the last word
 * @param node the node it makes
 */
public record Statement(
    int index,
    int line,
    Operation operation,
    TextRange opcode,
    List<ArgumentWord> arguments,
    Optional<Name> name,
    TextRange range,
    OptionalInt node) {

  /** Copies the arguments, so that the statement cannot be changed. */
  public Statement {
    arguments = List.copyOf(arguments);
  }

  /** Returns what the operation's arguments read as; NaN where one is missing or not readable. */
  public double[] values() {
    double[] values = new double[operation.arguments().size()];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; i < arguments.size(); i++) {
      values[i] = arguments.get(i).value();
    }
    return values;
  }

  /** Returns the nodes that the statement's valid references name, in written order. */
  public IntStream references() {
    return arguments.stream().map(ArgumentWord::target).flatMapToInt(OptionalInt::stream);
  }
}
