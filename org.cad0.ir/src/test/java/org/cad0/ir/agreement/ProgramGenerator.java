package org.cad0.ir.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;

/** Writes small programs that are mostly right: every operation, plausible arguments. */
final class ProgramGenerator {
  private static final List<Operation> SOLIDS =
      Operations.all().stream().filter(operation -> operation.role() == Role.SOLID).toList();
  private static final List<String> NUMBERS =
      List.of("1", "0", "-2.5", "10", ".5", "5.", "+1", "1e3", "0.25", "90", "360", "-0", "1E-2");
  private static final List<String> NAMES =
      List.of("\"plate\"", "\"a # b\"", "\"\"", "\"say \\\"hi\\\"\"", "\"Bohrung ø\"", "\"\\\\\"");
  private static final List<String> OUTSIDE =
      List.of("M steel 1 1 1 0 0", "ROOT 0 default", "CAM c 0 0 0 1 1 \"view\"", "AO 1 2 3");
  private static final List<String> SQUARE =
      List.of("L 0 0 10 0", "L 10 0 10 10", "A 10 10 0 10 5 10 1", "L 0 10 0 0");

  private final Random random;
  private final List<Boolean> isSketch = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private ProgramGenerator(Random random) {
    this.random = random;
  }

  static String program(Random random) {
    ProgramGenerator generator = new ProgramGenerator(random);
    int statements = 1 + random.nextInt(6);
    for (int i = 0; i < statements; i++) {
      generator.statement();
    }
    return String.join("\n", generator.lines);
  }

  private void statement() {
    switch (random.nextInt(12)) {
      case 0, 1 -> sketch();
      case 2 -> lines.add(random.nextBoolean() ? "" : "# a comment");
      case 3 -> lines.add(pick(OUTSIDE));
      default -> solid(pick(SOLIDS));
    }
  }

  private void solid(Operation operation) {
    StringBuilder line = new StringBuilder(pick(operation.spellings()));
    for (Argument argument : operation.arguments()) {
      if (argument.optional() && random.nextInt(4) > 0) {
        break;
      }
      line.append(' ').append(word(argument));
    }
    lines.add(decorated(line));
    isSketch.add(false);
  }

  private void sketch() {
    lines.add(decorated(new StringBuilder("SK 0 0 0 1 0 0 0 1 0")));
    isSketch.add(true);
    for (String segment : SQUARE) {
      if (random.nextInt(8) > 0) {
        lines.add((random.nextBoolean() ? "  " : "") + segment);
      }
      if (random.nextInt(12) == 0) {
        lines.add(pick(List.of("", "  # in the sketch", "foo 1 2", "\"quoted\" 1")));
      }
    }
    if (random.nextInt(6) > 0) {
      lines.add("END");
    }
  }

  private String word(Argument argument) {
    return switch (argument.kind()) {
      case SOLID -> reference(false);
      case SKETCH -> reference(true);
      case COUNT, SEGMENTS -> Integer.toString(1 + random.nextInt(8));
      case FLAG -> Integer.toString(random.nextInt(2));
      default -> random.nextInt(3) > 0 ? Integer.toString(1 + random.nextInt(50)) : pick(NUMBERS);
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

  private String decorated(StringBuilder line) {
    if (random.nextInt(4) == 0) {
      line.append(' ').append(pick(NAMES));
    }
    if (random.nextInt(8) == 0) {
      line.append("\t# note \"x\"");
    }
    return line.toString();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
