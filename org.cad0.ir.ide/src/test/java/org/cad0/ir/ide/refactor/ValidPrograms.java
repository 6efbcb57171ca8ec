package org.cad0.ir.ide.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;

/**
 * Programs without errors, of every operation, as authors lay them out: comments above and behind,
 * names, blank lines, roots, any line ends, with or without one at the end.
 */
public final class ValidPrograms {
  private static final List<Operation> SOLIDS =
      Operations.all().stream().filter(operation -> operation.role() == Role.SOLID).toList();
  private static final List<String> SEGMENTS =
      List.of("L 0 0 10 0", "L 10 0 10 10", "A 10 10 0 10 5 10 1", "L 0 10 0 0");
  private static final List<String> NAMES =
      List.of("plate", "a # b", "say \\\"hi\\\"", "Bohrung ø");
  private static final List<String> DIRECTIONS = List.of("1 0 0", "0 1 0", "0 0 -1", "1 2 .5");
  private static final List<String> LENGTHS = List.of("1", "2.50", ".5", "10", "+4", "1e1", "0.1");
  private static final List<String> NUMBERS = List.of("0", "-2.5", "10", "0.1", "1e3", "-0", "90");

  private final Random random;
  private final List<Boolean> isSketch = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private ValidPrograms(Random random) {
    this.random = random;
  }

  /** Programs of at most some 25 nodes. */
  public static Arbitrary<String> all() {
    return Arbitraries.randomValue(random -> program(random, random.nextInt(25)));
  }

  /** Returns a program of {@code nodes} nodes. */
  public static String program(Random random, int nodes) {
    ValidPrograms program = new ValidPrograms(random);
    program.lines.addAll(
        program.pick(List.of(List.of(), List.of("# a part"), List.of("# vcad", "", "# a part"))));
    while (program.isSketch.size() < nodes) {
      program.node();
    }
    program.roots();
    return program.text();
  }

  private String text() {
    String end = pick(List.of("\n", "\n", "\r\n", "\r"));
    StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
    for (String line : lines) {
      text.append(line).append(random.nextInt(40) == 0 ? "\n" : end);
    }
    return random.nextInt(3) == 0 ? text.toString().replaceFirst("[\r\n]+$", "") : text.toString();
  }

  private void node() {
    if (random.nextInt(5) == 0) {
      lines.add(random.nextBoolean() ? "" : "\t");
    }
    for (int comments = random.nextInt(5); comments > 2; comments--) {
      lines.add("# comment " + lines.size());
    }
    if (random.nextInt(8) == 0) {
      sketch();
    } else {
      solid();
    }
  }

  private void solid() {
    Operation operation = pick(SOLIDS);
    while (!hasOperands(operation)) {
      operation = pick(SOLIDS);
    }
    StringBuilder line = new StringBuilder(pick(operation.spellings()));
    List<Argument> arguments = operation.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (startsVector(operation, i)) {
        line.append(' ').append(pick(DIRECTIONS));
        i += 2;
      } else if (!arguments.get(i).optional()) {
        line.append(' ').append(word(arguments.get(i)));
      }
    }
    lines.add(decorated(line));
    isSketch.add(false);
  }

  private void sketch() {
    lines.add(decorated(new StringBuilder("SK 0 0 0 1 0 0 0 1 0")));
    for (String segment : SEGMENTS) {
      if (random.nextInt(10) == 0) {
        lines.add("  # in the sketch");
      }
      lines.add("  " + segment);
    }
    lines.add("END");
    isSketch.add(true);
  }

  private void roots() {
    for (int roots = random.nextInt(3); roots > 0 && isSketch.contains(false); roots--) {
      lines.add("ROOT " + reference(false) + " default");
    }
  }

  private static boolean startsVector(Operation operation, int argument) {
    return operation.rules().stream()
        .anyMatch(
            rule ->
                rule instanceof org.cad0.ir.operation.ArgumentRule.NonZeroVector vector
                    && vector.first() == argument);
  }

  private boolean hasOperands(Operation operation) {
    return operation.arguments().stream()
        .allMatch(
            argument ->
                switch (argument.kind()) {
                  case SOLID -> isSketch.contains(false);
                  case SKETCH -> isSketch.contains(true);
                  default -> true;
                });
  }

  private String word(Argument argument) {
    return switch (argument.kind()) {
      case SOLID -> reference(false);
      case SKETCH -> reference(true);
      case LENGTH -> pick(LENGTHS);
      case COUNT -> Integer.toString(1 + random.nextInt(4));
      case FACTOR -> pick(List.of("1", "-1", "2", "0.5"));
      case ANGLE -> pick(List.of("30", "90", "360", "12.5"));
      default -> pick(NUMBERS);
    };
  }

  /** Returns the number of a node, mostly of a late one. */
  private String reference(boolean toSketch) {
    int node = isSketch.size() - 1 - random.nextInt(Math.min(4, isSketch.size()));
    while (isSketch.get(node) != toSketch) {
      node = random.nextInt(isSketch.size());
    }
    return (random.nextInt(20) == 0 ? "0" : "") + node;
  }

  private String decorated(StringBuilder line) {
    if (random.nextInt(4) == 0) {
      line.append(" \"").append(pick(NAMES)).append(random.nextInt(100)).append('"');
    }
    if (random.nextInt(6) == 0) {
      line.append("\t# note \"x\"");
    }
    return line.toString();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
