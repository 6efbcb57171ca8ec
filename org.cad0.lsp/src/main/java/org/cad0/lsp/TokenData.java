package org.cad0.lsp;

import java.util.AbstractList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.Token;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensEdit;

/**
 * Tokens as they are sent: five integers each, place relative to the token before.
 *
 * @see <a
 *     href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#textDocument_semanticTokens">
 *     Language Server Protocol, semantic tokens</a>
 */
final class TokenData {

  /** Integers that stand for a token. */
  private static final int INTEGERS = 5;

  /** Names of the token types, in the order of {@link #index}. */
  static final List<String> LEGEND =
      List.of(
          SemanticTokenTypes.Function,
          SemanticTokenTypes.Keyword,
          SemanticTokenTypes.Method,
          SemanticTokenTypes.Number,
          SemanticTokenTypes.Variable,
          SemanticTokenTypes.String,
          SemanticTokenTypes.Comment,
          SemanticTokenTypes.Macro,
          SemanticTokenTypes.Property,
          SemanticTokenTypes.EnumMember);

  /** Names of the token modifiers; the first one is bit 0. */
  static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Definition);

  private final int[] integers;

  private TokenData(int[] integers) {
    this.integers = integers;
  }

  static TokenData of(Document document, List<Token> tokens) {
    int[] data = new int[INTEGERS * tokens.size()];
    int next = 0;
    int line = 0;
    int column = 0;
    for (Token token : tokens) {
      Position start = Positions.at(document, token.range().start());
      boolean sameLine = start.getLine() == line;
      data[next] = start.getLine() - line;
      data[next + 1] = sameLine ? start.getCharacter() - column : start.getCharacter();
      data[next + 2] = token.range().end() - token.range().start();
      data[next + 3] = index(token.type());
      data[next + 4] = token.definition() ? 1 : 0;
      next += INTEGERS;
      line = start.getLine();
      column = start.getCharacter();
    }
    return new TokenData(data);
  }

  List<Integer> list() {
    return list(0, integers.length);
  }

  /** Returns one edit for everything between what is the same at the start and at the end. */
  List<SemanticTokensEdit> since(TokenData before) {
    int shorter = Math.min(before.integers.length, integers.length);
    int start = 0;
    while (start < shorter && before.integers[start] == integers[start]) {
      start++;
    }
    int oldEnd = before.integers.length;
    int end = integers.length;
    while (oldEnd > start && end > start && before.integers[oldEnd - 1] == integers[end - 1]) {
      oldEnd--;
      end--;
    }
    return start == oldEnd && start == end
        ? List.of()
        : List.of(new SemanticTokensEdit(start, oldEnd - start, list(start, end)));
  }

  /** Returns a part without a copy: there are half a million integers in a large document. */
  private List<Integer> list(int start, int end) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return integers[start + index];
      }

      @Override
      public int size() {
        return end - start;
      }
    };
  }

  private static int index(Token.Type type) {
    return switch (type) {
      case OPERATION -> 0;
      case SKETCH -> 1;
      case SEGMENT -> 2;
      case NUMBER -> 3;
      case REFERENCE -> 4;
      case NAME -> 5;
      case COMMENT -> 6;
      case DIRECTIVE -> 7;
      case ID -> 8;
      case KEYWORD -> 9;
    };
  }
}
