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
 *       such a line are passed over like comments. In other lines they are ordinary words, unless
 *       one takes the place of an optional number and so stands for the argument behind it.
 *   <li>A byte-order mark is blank at the start of the text.
 * </ul>
 *
 * <p>With these rules, a missing argument is the only syntax error there is.
 */
public final class CompactIrLexer extends InternalCompactIrLexer {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private boolean atLineStart = true;
  private boolean inSketch;

  /** The operation of the line that is being read. */
  private Optional<Operation> operation = Optional.empty();

  /** How many words stand between the opcode and the next word of the line. */
  private int place;

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
    place = 0;
    operation = Operations.find(token.getText());
    if (operation.isEmpty()) {
      return token.getType() == RULE_QUOTED ? RULE_WORD : token.getType();
    }
    Role role = operation.get().role();
    boolean isKeyword = inSketch || role.makesNode() || !role.isGeometry();
    inSketch = role == Role.SKETCH || (role == Role.SEGMENT && inSketch);
    return isKeyword ? token.getType() : RULE_WORD;
  }

  private int laterWord(Token token) {
    int index = place++;
    if (token.getType() != RULE_QUOTED || operation.isEmpty()) {
      return RULE_WORD;
    }
    if (operation.get().isNameable()) {
      return isLastWord() ? RULE_QUOTED : RULE_COMMENT;
    }
    return operation.get().isSkippedByQuotedWord(index) ? RULE_QUOTED : RULE_WORD;
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
