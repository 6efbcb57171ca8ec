package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.Token;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenTypes;

/**
 * How tokens are sent: five integers each, place relative to the token before.
 *
 * @see <a
 *     href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#textDocument_semanticTokens">
 *     Language Server Protocol, semantic tokens</a>
 */
final class TokenEncoding {

  /** Names of the token types, in the order of {@link #index}. */
  static final List<String> LEGEND =
      List.of(
          SemanticTokenTypes.Function,
          SemanticTokenTypes.Keyword,
          SemanticTokenTypes.Method,
          SemanticTokenTypes.Number,
          SemanticTokenTypes.Variable,
          SemanticTokenTypes.String,
          SemanticTokenTypes.Comment);

  private TokenEncoding() {}

  static List<Integer> encode(Document document, List<Token> tokens) {
    List<Integer> data = new ArrayList<>(5 * tokens.size());
    int line = 0;
    int column = 0;
    for (Token token : tokens) {
      Position start = Positions.at(document, token.range().start());
      boolean sameLine = start.getLine() == line;
      data.add(start.getLine() - line);
      data.add(sameLine ? start.getCharacter() - column : start.getCharacter());
      data.add(token.range().end() - token.range().start());
      data.add(index(token.type()));
      data.add(0);
      line = start.getLine();
      column = start.getCharacter();
    }
    return data;
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
    };
  }
}
