package org.cad0.ir.ide.navigation;

import org.cad0.ir.text.TextRange;

/** Renames one thing. */
sealed interface Renamer permits NodeRenamer, IdRenamer {

  /**
   * Tells whether it can be renamed.
   *
   * @param word the word from which it is renamed, without quotes
   */
  RenamePreparation prepare(TextRange word);

  /**
   * Renames it.
   *
   * @param name the new name, not blank and on one line
   */
  RenameResult rename(String name);
}
