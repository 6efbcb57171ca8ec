package org.cad0.ir.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cad0.ir.text.TextRange;

/**
 * The comment {@code # vcad x.y} that may come first in a program.
 *
 * @param range the comment
 * @param profile what it asks for
 * @param outdated whether it names a format before 0.2
 */
public record Header(TextRange range, LanguageProfile profile, boolean outdated) {

  /** The header of programs that vcad reads as they are. */
  public static final String CURRENT = "# vcad 0.2";

  private static final Pattern FORM =
      Pattern.compile("#[ \\t]*vcad[ \\t]+(\\d{1,4})\\.(\\d{1,4})[ \\t]*");

  /** Returns the header of a program, if its first comment is one. */
  public static Optional<Header> of(String text, List<TextRange> comments) {
    if (comments.isEmpty()) {
      return Optional.empty();
    }
    TextRange first = comments.get(0);
    Matcher form = FORM.matcher(text).region(first.start(), first.end());
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean outdated = Integer.parseInt(form.group(1)) == 0 && Integer.parseInt(form.group(2)) < 2;
    return Optional.of(
        new Header(first, outdated ? LanguageProfile.OPEN : LanguageProfile.VCAD, outdated));
  }
}
