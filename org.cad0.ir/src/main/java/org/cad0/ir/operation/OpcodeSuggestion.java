package org.cad0.ir.operation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.text.EditDistance;

/** Finds the operation that the writer of an unknown opcode most likely meant. */
public final class OpcodeSuggestion {

  /** Words people and other CAD languages use, for operations whose title is not that word. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("CUBE", "C"),
          Map.entry("BLOCK", "C"),
          Map.entry("CYL", "Y"),
          Map.entry("ROD", "Y"),
          Map.entry("BALL", "S"),
          Map.entry("FRUSTUM", "K"),
          Map.entry("HEX", "H"),
          Map.entry("ADD", "U"),
          Map.entry("JOIN", "U"),
          Map.entry("CUT", "D"),
          Map.entry("SUBTRACT", "D"),
          Map.entry("MOVE", "T"),
          Map.entry("TURN", "R"),
          Map.entry("MIRROR", "X"),
          Map.entry("SC", "X"),
          Map.entry("ROUND", "F"));

  private static final Map<String, Operation> BY_TITLE =
      Operations.all().stream()
          .collect(
              toUnmodifiableMap(
                  operation -> operation.title().toUpperCase(Locale.ROOT),
                  operation -> operation,
                  (first, later) -> first));

  private OpcodeSuggestion() {}

  /**
   * Returns the nearest operation: the same letters in another case, the operation's title or a
   * common synonym, or an opcode at most one edit away for words of two letters or more.
   */
  public static Optional<Operation> nearest(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return Operations.find(upper)
        .or(() -> Operations.find(SYNONYMS.getOrDefault(upper, "")))
        .or(() -> byTitle(upper))
        .or(() -> byEditDistance(upper));
  }

  private static Optional<Operation> byTitle(String upper) {
    return Optional.ofNullable(BY_TITLE.get(upper));
  }

  private static Optional<Operation> byEditDistance(String upper) {
    if (upper.length() < 2 || upper.length() > 4) {
      return Optional.empty();
    }
    return Operations.all().stream()
        .filter(operation -> operation.opcode().length() > 1)
        .filter(operation -> EditDistance.between(upper, operation.opcode()) == 1)
        .min(Comparator.comparing(Operation::opcode));
  }
}
