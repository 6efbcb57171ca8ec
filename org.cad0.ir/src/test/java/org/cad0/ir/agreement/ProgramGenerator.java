package org.cad0.ir.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;

/** Writes small programs that are mostly right: every operation, plausible arguments. */
final class ProgramGenerator {
  private static final List<Operation> SOLIDS =
      Operations.geometry().stream().filter(operation -> operation.role() == Role.SOLID).toList();
  private static final List<String> HEADERS =
      List.of(
          "# vcad 0.2",
          "# vcad 1.0",
          "# vcad 0.1",
          "#\tvcad 0.2 ",
          "# vcad 0.2.1",
          "# 1 dia, 2 dia, 5 dia, 10 dia");
  private static final List<String> SQUARE =
      List.of("L 0 0 10 0", "L 10 0 10 10", "A 10 10 0 10 5 10 1", "L 0 10 0 0");

  private final Random random;
  private final WordGenerator words;
  private final List<String> lines = new ArrayList<>();

  private ProgramGenerator(Random random) {
    this.random = random;
    this.words = new WordGenerator(random);
  }

  static String program(Random random) {
    ProgramGenerator generator = new ProgramGenerator(random);
    if (random.nextInt(5) == 0) {
      generator.lines.add(generator.pick(HEADERS));
    }
    int statements = 1 + random.nextInt(7);
    for (int i = 0; i < statements; i++) {
      generator.statement();
    }
    return String.join("\n", generator.lines);
  }

  private void statement() {
    switch (random.nextInt(12)) {
      case 0, 1 -> sketch();
      case 2 -> lines.add(random.nextBoolean() ? "" : "# a comment");
      case 3, 4, 5 -> lines.add(commented(line(pick(Operations.outsideGeometry()))));
      default -> solid(pick(SOLIDS));
    }
  }

  private void solid(Operation operation) {
    String line = line(operation);
    lines.add(named(line));
    words.madeNode(false);
    if (random.nextInt(12) == 0) {
      lines.add(line);
      words.madeNode(false);
    }
  }

  private String line(Operation operation) {
    StringBuilder line = new StringBuilder(pick(operation.spellings()));
    boolean plain = random.nextInt(10) == 0;
    List<Argument> arguments = operation.arguments();
    int left = arguments.size();
    for (int i = 0; i < left; i++) {
      Argument argument = arguments.get(i);
      // Background colors come as many as their keyword asks for, other optional words one by one.
      boolean counted = argument.kind() == ArgumentKind.COLOR;
      if (argument.optional() && !counted && random.nextInt(3) > 0) {
        if (operation.isSkippedByQuotedWord(i) && random.nextBoolean()) {
          line.append(" \"view\"");
        }
        break;
      }
      String word = plain ? words.plain(argument) : words.of(argument);
      line.append(' ').append(word);
      for (ArgumentRule rule : operation.rules()) {
        if (rule instanceof ArgumentRule.CountByKeyword(int keyword, var counts) && keyword == i) {
          left = i + 1 + counts.getOrDefault(word, random.nextInt(arguments.size()));
        }
      }
    }
    return line.toString();
  }

  private void sketch() {
    lines.add(named("SK 0 0 0 1 0 0 0 1 0"));
    words.madeNode(true);
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

  private String named(String line) {
    return commented(random.nextInt(4) == 0 ? line + ' ' + words.name() : line);
  }

  private String commented(String line) {
    return random.nextInt(8) == 0 ? line + "\t# note \"x\"" : line;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
