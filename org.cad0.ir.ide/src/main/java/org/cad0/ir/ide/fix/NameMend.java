package org.cad0.ir.ide.fix;

import java.util.List;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.text.TextRange;

/** Mends how and where names are written. */
final class NameMend {

  private NameMend() {}

  /** Adds the quote that is missing at the end of a name. */
  static List<QuickFix> closeQuote(Problem problem) {
    TextRange word = problem.diagnostic().range();
    String text = problem.text();
    int end = word.end();
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    // A last backslash without a partner would take the new quote for its own.
    boolean isCut = backslashesBefore(text, end) % 2 == 1;
    return problem
        .fix("Add the closing quote")
        .replace(new TextRange(end, word.end()), isCut ? "\\\"" : "\"")
        .preferred()
        .safeIf(!isCut && text.substring(word.start(), end).indexOf('#') < 0)
        .alone();
  }

  /** Doubles every backslash of a name that escapes nothing. */
  static List<QuickFix> doubleBackslashes(Problem problem) {
    FixBuilder fix = problem.fix("Double the backslash").safe();
    String text = problem.text();
    int i = problem.diagnostic().range().start();
    int end = problem.program().lines().contentEnd(problem.line());
    while (i < end && text.charAt(i) != '"') {
      if (text.charAt(i) == '\\') {
        boolean isEscape = i + 1 < end && "\\\"".indexOf(text.charAt(i + 1)) >= 0;
        if (isEscape) {
          i++;
        } else {
          fix.insert(i, "\\");
        }
      }
      i++;
    }
    return fix.alone();
  }

  /**
   * Moves a name to the end of its statement; removes it where another name stands there. If the
   * statement ends with a quote that opens no name, the quotes in between were meant for the name.
   */
  static List<QuickFix> moveToEnd(Problem problem) {
    TextRange name = problem.diagnostic().range();
    LineWords words = problem.words();
    int last = words.count() - 1;
    if (words.isQuoted(last)) {
      return problem.fix("Remove the first name").removeWord(name).alone();
    }
    int end = words.word(last).end();
    if (problem.text().charAt(end - 1) == '"') {
      TextRange whole = new TextRange(name.start(), end);
      return problem
          .fix("Escape the quotes inside the name")
          .replace(whole, escapeInside(problem.text(whole)))
          .preferred()
          .alone();
    }
    return problem
        .fix("Move the name to the end of the statement")
        .removeWord(name)
        .insert(end, " " + problem.text(name))
        .preferred()
        .safeIf(isBlank(problem.text().charAt(name.end())))
        .alone();
  }

  /** Escapes the quotes of a quoted name that are not escaped, but for the first and the last. */
  private static String escapeInside(String name) {
    StringBuilder escaped = new StringBuilder();
    int last = name.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = name.charAt(i);
      if (c == '"' && i > 0 && (i < last) == (backslashesBefore(name, i) % 2 == 0)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static int backslashesBefore(String text, int end) {
    int start = end;
    while (text.charAt(start - 1) == '\\') {
      start--;
    }
    return end - start;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
