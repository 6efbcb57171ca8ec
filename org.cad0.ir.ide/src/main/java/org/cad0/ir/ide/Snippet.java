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
   * Returns a place for each of {@code arguments} that must be given, each after a blank.
   *
   * @param first number of the first place
   */
  static String placeholders(List<Argument> arguments, int first) {
    StringBuilder text = new StringBuilder();
    int place = first;
    for (Argument argument : arguments) {
      text.append(" ${").append(place++).append(content(argument)).append('}');
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
