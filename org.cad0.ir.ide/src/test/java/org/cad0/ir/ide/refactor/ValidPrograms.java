package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentRule;
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
    switch (random.nextInt(16)) {
      case 0, 1 -> sketch();
      case 2 -> row();
      case 3 -> chain();
      default -> solid();
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
    add(line.toString());
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

  /** Copies at equal distances or angles, in any order, that are united or cut one by one. */
  private void row() {
    if (!isSketch.contains(false)) {
      return;
    }
    String copied = reference(false);
    String body = reference(false);
    String copy = pick(List.of("T n 0.1k 0 0", "T n -3k 4k 0", "R n 0 0 45k", "R n 30k 0 0"));
    List<Integer> steps =
        new ArrayList<>(IntStream.range(1, 3 + random.nextInt(4)).boxed().toList());
    Collections.shuffle(steps, random);
    int first = isSketch.size();
    for (int step : steps) {
      add(scaled(copy.replace("n", copied), step));
    }
    int rows = copy.startsWith("T") ? 1 + random.nextInt(2) : 1;
    for (int i = 0; rows > 1 && i < steps.size(); i++) {
      add("T " + (first + i) + " 0 0 2.5");
    }
    boolean isCut = random.nextBoolean();
    List<Integer> solids =
        new ArrayList<>(IntStream.range(first, isSketch.size()).boxed().toList());
    String joined = isCut ? body : rows > 1 ? Integer.toString(solids.remove(0)) : copied;
    for (int solid : solids) {
      add((isCut ? "D " : "U ") + joined + " " + solid);
      joined = Integer.toString(isSketch.size() - 1);
    }
  }

  /** Translates of translates. */
  private void chain() {
    for (int i = 0; i < 3 && isSketch.contains(false); i++) {
      String moved = i == 0 ? reference(false) : Integer.toString(isSketch.size() - 1);
      add("T " + moved + " 0.1 -2.50 1e1");
    }
  }

  private static String scaled(String line, int step) {
    return Pattern.compile("([-\\d.]+)k")
        .matcher(line)
        .replaceAll(
            number ->
                new BigDecimal(number.group(1)).multiply(BigDecimal.valueOf(step)).toString());
  }

  private void add(String line) {
    lines.add(decorated(new StringBuilder(line)));
    isSketch.add(false);
  }

  private void roots() {
    if (!isSketch.contains(false) || random.nextBoolean()) {
      return;
    }
    lines.add("M steel 0.5 0.5 0.5 1 0.4");
    lines.add("M \"my wood\" 0.5 0.5 0.5 1 0.4 700");
    for (int roots = random.nextInt(3); roots > 0; roots--) {
      String material = pick(List.of("default", "steel", "\"my wood\" hidden"));
      lines.add("ROOT " + reference(false) + " " + material);
    }
    if (random.nextInt(3) == 0) {
      lines.add("PDEF p \"a part\" " + reference(false) + " steel");
      lines.add("INST i p \"an instance\" 0 0 5 0 0 0 1 1 1 # " + reference(false));
    }
  }

  private static boolean startsVector(Operation operation, int argument) {
    return operation.rules().stream()
        .anyMatch(
            rule ->
                rule instanceof ArgumentRule.NonZeroVector vector && vector.first() == argument);
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
