package org.cad0.ir.ide.structure;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * A statement as lists and trees show it.
 *
 * @param type what the statement makes
 * @param name what the statement is called
 * @param detail the statement, shortened if it is long
 * @param range all of it; for a sketch with its segments and {@code END}
 * @param selection the word that stands for it: an opcode or id; its start finds the statement
 *     again in the same text
 */
public record Symbol(
    SymbolType type, String name, String detail, TextRange range, TextRange selection) {

  /** Longest name or detail, in UTF-16 code units: nobody reads more, and lines may be huge. */
  private static final int LONGEST = 160;

  /** Returns the symbol of a statement of {@code program}. */
  public static Symbol of(Program program, Statement statement) {
    TextRange selection =
        SymbolName.definition(statement).map(ArgumentWord::range).orElse(statement.opcode());
    return new Symbol(
        SymbolType.of(statement),
        shortened(SymbolName.of(program, statement)),
        detail(program, statement),
        range(program, statement),
        selection);
  }

  /** Returns this symbol with another range. */
  Symbol withRange(TextRange other) {
    return new Symbol(type, name, detail, other, selection);
  }

  private static String detail(Program program, Statement statement) {
    int start = statement.range().start();
    int end = Math.min(statement.range().end(), start + LONGEST + 1);
    return shortened(program.text().substring(start, end));
  }

  private static TextRange range(Program program, Statement statement) {
    if (statement.node().isEmpty()) {
      return statement.range();
    }
    List<Statement> block = program.block(statement.node().getAsInt());
    return statement.range().span(block.get(block.size() - 1).range());
  }

  /** Returns the beginning of {@code text} that a list can show. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
