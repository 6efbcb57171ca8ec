package org.cad0.ir.ide;

import org.cad0.ir.text.TextRange;

/**
 * What an editor shows above a line.
 *
 * @param range the word it is about, for which {@link
 *     org.cad0.ir.ide.navigation.NavigationFeatures#references} finds the uses
 * @param kind what it tells
 * @param title what to show
 */
public record Lens(TextRange range, Kind kind, String title) {

  /** What a lens tells. */
  public enum Kind {
    /** How many words refer to what the line defines. */
    USES,
    /** The node of the line is no part of the result. */
    STRAY
  }
}
