package org.cad0.ir.ide;

import java.util.Optional;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** What stands, or is about to stand, at a place of a program. */
public sealed interface Spot {

  /**
   * The first word of a line.
   *
   * @param word the word; empty where none is written yet
   * @param statement the statement it starts, if the word is an operation
   */
  record Opcode(TextRange word, Optional<Statement> statement) implements Spot {}

  /**
   * An argument of a statement.
   *
   * @param statement the statement
   * @param argument the argument that belongs here
   * @param word the word; empty where none is written yet
   * @param read the word as read, if one is written
   */
  record Value(Statement statement, Argument argument, TextRange word, Optional<ArgumentWord> read)
      implements Spot {}

  /**
   * The quoted name of a node.
   *
   * @param statement the statement
   * @param name its name
   */
  record NodeName(Statement statement, Name name) implements Spot {}

  /** Comments, blanks and words that mean nothing. */
  record Elsewhere() implements Spot {}
}
