package org.cad0.ir.parser;

import java.util.Optional;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.parser.antlr.internal.InternalCompactIrLexer;

/**
 * Splits a program into words as a language of lines needs it; the generated lexer sees characters
 * only.
 *
 * <ul>
 *   <li>An opcode is a keyword only as the first word of its line, else a word like any other.
 *   <li>The opcodes of segments and {@code END} are keywords only in a sketch.
 *   <li>A quoted word is a name only as the last word of a line that can carry one. Earlier ones in
 *       such a line are passed over like comments, and in other lines they are ordinary words.
 *   <li>A byte-order mark is blank at the start of the text.
 * </ul>
 *
 * <p>With these rules, a missing argument is the only syntax error there is.
 */
public final class CompactIrLexer extends InternalCompactIrLexer {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private boolean atLineStart = true;
  private boolean lineIsNameable;
  private boolean inSketch;

  @Override
  public void reset() {
    super.reset();
    atLineStart = true;
    inSketch = false;
  }

  @Override
  public void mTokens() throws RecognitionException {
    if (input.index() == 0 && input.LA(1) == BYTE_ORDER_MARK) {
      input.consume();
      state.type = RULE_BLANK;
    } else {
      super.mTokens();
    }
  }

  @Override
  public Token nextToken() {
    Token token = super.nextToken();
    switch (token.getType()) {
      case Token.EOF, RULE_BLANK, RULE_COMMENT -> {}
      case RULE_NEWLINE -> atLineStart = true;
      default -> {
        token.setType(atLineStart ? firstWord(token) : laterWord(token));
        atLineStart = false;
      }
    }
    return token;
  }

  private int firstWord(Token token) {
    Optional<Operation> operation = Operations.find(token.getText());
    lineIsNameable = operation.filter(Operation::isNameable).isPresent();
    if (operation.isEmpty()) {
      return token.getType() == RULE_QUOTED ? RULE_WORD : token.getType();
    }
    Role role = operation.get().role();
    boolean isKeyword = inSketch || role.makesNode() || !role.isGeometry();
    inSketch = role == Role.SKETCH || (role == Role.SEGMENT && inSketch);
    return isKeyword ? token.getType() : RULE_WORD;
  }

  private int laterWord(Token token) {
    if (token.getType() != RULE_QUOTED || !lineIsNameable) {
      return RULE_WORD;
    }
    return isLastWord() ? RULE_QUOTED : RULE_COMMENT;
  }

  /** Tells whether only blanks and a comment follow on this line. */
  private boolean isLastWord() {
    int ahead = 1;
    while (input.LA(ahead) == ' ' || input.LA(ahead) == '\t') {
      ahead++;
    }
    int next = input.LA(ahead);
    return next == CharStream.EOF || next == '\n' || next == '\r' || next == '#';
  }
}
