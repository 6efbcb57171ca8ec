package org.cad0.ir.ide.navigation;

import java.util.List;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.text.TextRange;

/**
 * A user of a statement, or something that the statement is made of.
 *
 * @param item the statement at the other end
 * @param words the words of the using statement that name the used one, in order
 */
public record HierarchyLink(Symbol item, List<TextRange> words) {

  /** Copies the words, so that the link cannot be changed. */
  public HierarchyLink {
    words = List.copyOf(words);
  }
}
