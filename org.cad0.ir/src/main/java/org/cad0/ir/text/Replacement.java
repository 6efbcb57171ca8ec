package org.cad0.ir.text;

import java.util.List;

/**
 * One change of a text.
 *
 * @param range what is replaced; empty where something is only inserted
 * @param text what stands there afterwards; empty where something is only deleted
 */
public record Replacement(TextRange range, String text) {

  /**
   * Returns {@code original} with all {@code replacements} made. Their ranges are those of the
   * original, in order and without overlap.
   */
  public static String apply(List<Replacement> replacements, String original) {
    StringBuilder changed = new StringBuilder(original.length());
    int kept = 0;
    for (Replacement replacement : replacements) {
      changed.append(original, kept, replacement.range().start()).append(replacement.text());
      kept = replacement.range().end();
    }
    return changed.append(original, kept, original.length()).toString();
  }
}
