package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;

/** Reads the arguments of right statements. */
final class Operands {

  /** Words that are longer, and values that are smaller or larger, make decimals too long. */
  private static final int LONGEST_WORD = 100;

  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  private Operands() {}

  /** Tells whether all arguments are there, readable, and name nodes that they may name. */
  static boolean areRight(Statement statement) {
    return statement.arguments().size() >= statement.operation().requiredArguments()
        && statement.arguments().stream()
            .allMatch(
                word ->
                    word.argument().kind().isReference()
                        ? word.resolved()
                        : !Double.isNaN(word.value()));
  }

  /** Returns the first solid that the operation works on; empty if it makes one from nothing. */
  static OptionalInt solid(Statement statement) {
    return statement.arguments().stream()
        .filter(word -> word.argument().kind() == ArgumentKind.SOLID)
        .flatMapToInt(word -> word.target().stream())
        .findFirst();
  }

  static boolean isBy(Statement statement, String opcode) {
    return statement.operation().opcode().equals(opcode);
  }

  /** Returns the node that argument {@code index} names. */
  static int node(Statement statement, int index) {
    return statement.arguments().get(index).target().orElseThrow();
  }

  /**
   * Returns the decimal that argument {@code index} is written as; where that would be thousands of
   * digits, the double that it is.
   */
  static BigDecimal decimal(Program program, Statement statement, int index) {
    ArgumentWord word = statement.arguments().get(index);
    double size = Math.abs(word.value());
    boolean isShort = word.range().end() - word.range().start() <= LONGEST_WORD;
    return isShort && SMALLEST < size && size < LARGEST
        ? new BigDecimal(word.range().of(program.text()))
        : new BigDecimal(word.value());
  }
}
