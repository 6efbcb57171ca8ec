package org.cad0.ir.ide;

import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;

/**
 * Text with places to fill in.
 *
 * @see <a
 *     href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#snippet_syntax">
 *     Language Server Protocol, snippet syntax</a>
 */
final class Snippet {

  private Snippet() {}

  /**
   * Returns a place for each of {@code arguments}, each after a blank.
   *
   * @param known what the first places hold; the others hold the names of their arguments
   */
  static String placeholders(List<Argument> arguments, List<String> known) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      String content = i < known.size() ? ":" + known.get(i) : content(arguments.get(i));
      text.append(" ${").append(i + 1).append(content).append('}');
    }
    return text.toString();
  }

  /** Returns the argument's name or, where it is one of a few words, these to choose from. */
  private static String content(Argument argument) {
    return argument.kind() == ArgumentKind.KEYWORD
        ? "|" + String.join(",", argument.choices()) + "|"
        : ":" + argument.name();
  }
}
