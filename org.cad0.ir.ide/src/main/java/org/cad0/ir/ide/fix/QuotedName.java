package org.cad0.ir.ide.fix;

import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Makes a name of bare words at the end of a statement. */
final class QuotedName {

  private QuotedName() {}

  /**
   * Returns the fix that quotes everything from {@code first} to the end of the statement, if that
   * can be a name: the statement may have one, and the words are bare and start with a letter.
   */
  static Optional<QuickFix> of(Problem problem, TextRange first) {
    return problem
        .statement()
        .filter(statement -> canBeNamed(problem, statement, first))
        .map(
            statement -> {
              String name = problem.text(new TextRange(first.start(), statement.range().end()));
              String quoted = NameSyntax.quote(name);
              return problem
                  .fix("Make " + quoted + " the name")
                  .replace(new TextRange(first.start(), statement.range().end()), quoted)
                  .preferred()
                  .build();
            });
  }

  private static boolean canBeNamed(Problem problem, Statement statement, TextRange first) {
    if (!statement.operation().isNameable()
        || !Character.isLetter(problem.text().codePointAt(first.start()))) {
      return false;
    }
    LineWords words = problem.words();
    for (int i = 1; i < words.count(); i++) {
      if (words.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }
}
