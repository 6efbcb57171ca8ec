package org.cad0.ir.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Constraint;
import org.cad0.ir.operation.EntityKind;

/** Writes plausible words for arguments; knows which nodes and ids there are. */
final class WordGenerator {
  private static final List<String> NUMBERS =
      List.of("1", "0", "-2.5", "10", ".5", "5.", "+1", "1e3", "0.25", "90", "360", "-0", "1E-2");
  private static final List<String> SHARES = List.of("0", "1", "0.5", ".25", "1e-1", "2");
  private static final List<String> NAMES =
      List.of("\"plate\"", "\"a # b\"", "\"\"", "\"say \\\"hi\\\"\"", "\"Bohrung ø\"", "\"\\\\\"");
  private static final List<String> IDS =
      List.of("a", "b", "\"a\"", "steel", "default", "_", "\"blue steel\"", "\"\"", "7", "x\"y");
  private static final List<String> URLS =
      List.of("https://example.org/sky.hdr", "\"file:///a b\"", "moon", "studios", "http:/x");

  private final Random random;
  private final List<Boolean> isSketch = new ArrayList<>();
  private final Map<EntityKind, List<String>> ids = new EnumMap<>(EntityKind.class);

  WordGenerator(Random random) {
    this.random = random;
  }

  /** Takes notice of the next node. */
  void madeNode(boolean sketch) {
    isSketch.add(sketch);
  }

  /** Returns a word for {@code argument}, mostly a right one. */
  String of(Argument argument) {
    ArgumentKind kind = argument.kind();
    if (kind.defines().isPresent()) {
      return define(kind.defines().get());
    }
    if (kind.names().isPresent()) {
      return id(kind.names().get());
    }
    return switch (kind) {
      case SOLID, NODE -> reference(false);
      case SKETCH -> reference(true);
      case COUNT, SEGMENTS -> Integer.toString(1 + random.nextInt(8));
      case FLAG -> Integer.toString(random.nextInt(2));
      case COLOR, RATIO -> pick(SHARES);
      case LABEL -> random.nextBoolean() ? name() : pick(IDS);
      case KEYWORD, PRESET -> choice(argument);
      default -> random.nextInt(3) > 0 ? Integer.toString(1 + random.nextInt(50)) : pick(NUMBERS);
    };
  }

  /** Returns a word that makes a statement do as little as it can. */
  String plain(Argument argument) {
    return switch (argument.kind()) {
      case POSITION, ANGLE -> "0";
      case FACTOR, COUNT -> "1";
      case LENGTH -> argument.constraint() == Constraint.POSITIVE ? "1" : "0";
      default -> of(argument);
    };
  }

  /** Returns a quoted name. */
  String name() {
    return pick(NAMES);
  }

  private String define(EntityKind kind) {
    String id = pick(IDS);
    ids.computeIfAbsent(kind, key -> new ArrayList<>()).add(id);
    return id;
  }

  private String id(EntityKind kind) {
    List<String> known = ids.getOrDefault(kind, List.of());
    return known.isEmpty() || random.nextInt(8) == 0 ? pick(IDS) : pick(known);
  }

  private String choice(Argument argument) {
    String word = pick(argument.choices());
    return switch (random.nextInt(10)) {
      case 0 -> '"' + word + '"';
      case 1 -> pick(URLS);
      default -> word;
    };
  }

  /** Returns a node number, mostly of the right kind. */
  private String reference(boolean toSketch) {
    List<Integer> fitting = new ArrayList<>();
    for (int node = 0; node < isSketch.size(); node++) {
      if (isSketch.get(node) == toSketch) {
        fitting.add(node);
      }
    }
    return fitting.isEmpty() || random.nextInt(8) == 0
        ? Integer.toString(random.nextInt(isSketch.size() + 2))
        : Integer.toString(pick(fitting));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
