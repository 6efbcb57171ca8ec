package org.cad0.ir.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.cad0.ir.text.EditDistance;

/** Finds the word that a writer most likely meant. */
public final class NearestWord {

  /** Among more words than this none is looked for: a program may have as many bad words. */
  private static final int CANDIDATES = 64;

  /** Shorter words are too near to everything. */
  private static final int SHORTEST = 3;

  /** Words longer than this are not compared: nobody mistypes them by one letter. */
  private static final int LONGEST = 64;

  private NearestWord() {}

  /**
   * Returns the known word that {@code word} is another case of or at most a third of its letters
   * away from, the nearest and alphabetically first one.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    if (word.length() > LONGEST || known.size() > CANDIDATES) {
      return Optional.empty();
    }
    int allowed = word.length() < SHORTEST ? 0 : word.length() / SHORTEST;
    return known.stream()
        .sorted()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
        .filter(candidate -> distance(word, candidate) <= allowed)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  private static int distance(String word, String candidate) {
    return word.equalsIgnoreCase(candidate) ? 0 : EditDistance.between(word, candidate);
  }
}
