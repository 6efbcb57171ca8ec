package org.cad0.ir.check;

import java.util.Optional;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.text.TextRange;

/** How names are quoted: double quotes, with the escapes {@code \"} and {@code \\} only. */
public final class NameSyntax {

  private NameSyntax() {}

  /** Returns what is wrong with the quoted word in {@code range}, which starts with a quote. */
  public static Optional<Diagnostic> error(String text, TextRange range) {
    int i = range.start() + 1;
    while (i < range.end()) {
      char c = text.charAt(i);
      if (c == '"') {
        return Optional.empty();
      }
      if (c == '\\') {
        if (i + 1 >= range.end()) {
          break;
        }
        char escaped = text.charAt(i + 1);
        if (escaped != '"' && escaped != '\\') {
          int end = text.offsetByCodePoints(i, 2);
          return Optional.of(Findings.badEscape(new TextRange(i, end)));
        }
        i++;
      }
      i++;
    }
    return Optional.of(Findings.unterminatedQuote(range));
  }

  /** Returns what a word says, bare or quoted; empty if it is quoted wrongly. */
  public static Optional<String> read(String text, TextRange word) {
    if (word.start() == word.end() || text.charAt(word.start()) != '"') {
      return Optional.of(word.of(text));
    }
    return error(text, word).isPresent() ? Optional.empty() : Optional.of(unquote(word.of(text)));
  }

  /** Returns the name in a quoted word without quotes and escapes; the word must be right. */
  public static String unquote(CharSequence quoted) {
    StringBuilder name = new StringBuilder(quoted.length());
    for (int i = 1; i < quoted.length() - 1; i++) {
      if (quoted.charAt(i) == '\\') {
        i++;
      }
      name.append(quoted.charAt(i));
    }
    return name.toString();
  }

  /** Returns {@code name} as a quoted word. */
  public static String quote(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Returns {@code name} as a word, quoted unless nobody can take it for something else. */
  public static String word(String name) {
    boolean isBare =
        !name.isEmpty()
            && (Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '_')
            && name.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "_-.:/".indexOf(c) >= 0);
    return isBare ? name : quote(name);
  }
}
