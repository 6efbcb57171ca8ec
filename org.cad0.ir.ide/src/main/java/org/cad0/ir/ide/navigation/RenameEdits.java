package org.cad0.ir.ide.navigation;

import java.util.List;
import org.cad0.ir.text.Replacement;

/**
 * The changes that rename something.
 *
 * @param replacements in the order of the text, without overlap
 */
public record RenameEdits(List<Replacement> replacements) implements RenameResult {

  /** Copies the list, so that the result cannot be changed. */
  public RenameEdits {
    replacements = List.copyOf(replacements);
  }
}
