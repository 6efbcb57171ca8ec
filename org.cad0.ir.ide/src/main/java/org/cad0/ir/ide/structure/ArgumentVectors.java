package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * Finds the arguments that belong together: x y z of a vector, x y of a point, r g b of a color.
 */
final class ArgumentVectors {

  /** Components in the order in which they follow each other; vectors first, then colors. */
  private static final String COMPONENTS = "xyz rgb";

  private ArgumentVectors() {}

  /** Returns the vectors of {@code statement} with two or more components, in order. */
  static List<TextRange> of(Statement statement) {
    List<TextRange> vectors = new ArrayList<>();
    List<ArgumentWord> words = statement.arguments();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !follows(words.get(i - 1).argument(), words.get(i).argument())) {
        if (i - first > 1) {
          vectors.add(words.get(first).range().span(words.get(i - 1).range()));
        }
        first = i;
      }
    }
    return vectors;
  }

  /** Tells whether the names differ in one letter only, which is the next component. */
  private static boolean follows(Argument before, Argument argument) {
    String one = before.name();
    String other = argument.name();
    if (before.kind() != argument.kind() || one.length() != other.length()) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at < one.length()
        && one.substring(at + 1).equals(other.substring(at + 1))
        && isNext(one.charAt(at), other.charAt(at));
  }

  private static boolean isNext(char component, char next) {
    int place = COMPONENTS.indexOf(component);
    return place >= 0 && place + 1 < COMPONENTS.length() && COMPONENTS.charAt(place + 1) == next;
  }
}
