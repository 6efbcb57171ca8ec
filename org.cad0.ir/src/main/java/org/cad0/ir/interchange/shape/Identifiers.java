package org.cad0.ir.interchange.shape;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cad0.ir.statement.Name;

/** Makes identifiers of the names that users give, each another one. */
public final class Identifiers {
  /** Longer ones make source hard to read. */
  private static final int MAX_LENGTH = 40;

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private final Set<String> taken;

  /**
   * Starts with no identifier given away.
   *
   * @param reserved words of the language and names that the source uses otherwise
   */
  public Identifiers(Set<String> reserved) {
    this.taken = new HashSet<>(reserved);
  }

  /** Returns a new identifier for a node, after its name if it has one. */
  public String of(int node, Optional<Name> name) {
    String word = name.map(given -> word(given.value())).orElse("");
    return free(word.isEmpty() ? "node_" + node : word);
  }

  /** Returns {@code text} as it can stand in a comment of one line. */
  public static String oneLine(String text) {
    return CONTROL.matcher(text).replaceAll(" ").strip();
  }

  private static String word(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String joined = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_");
    String cut = joined.length() > MAX_LENGTH ? joined.substring(0, MAX_LENGTH) : joined;
    String word = EDGES.matcher(cut).replaceAll("");
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? "part_" + word : word;
  }

  private String free(String wanted) {
    String identifier = wanted;
    for (int copy = 2; !taken.add(identifier); copy++) {
      identifier = wanted + "_" + copy;
    }
    return identifier;
  }
}
