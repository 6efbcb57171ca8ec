package org.cad0.ir.ide.refactor;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;

/**
 * What solids programs make, up to the identities that refactorings may use: translates add up, and
 * so do rotations about one axis; a union is moved by moving all that it is made of; the order of
 * unions does not matter; what is cut off one by one may be cut off together; a pattern is the
 * union of its copies. Equal solids, of one or several programs, are the same number. Names do not
 * count.
 */
final class Shape {
  private static final int DECIMALS = 6;

  private record Moved(String how, int original, List<BigDecimal> by) {}

  private record Cut(int body, SortedSet<Integer> cutters) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Moved> moved = new HashMap<>();
  private final Map<Integer, SortedSet<Integer>> unions = new HashMap<>();
  private final Map<Integer, Cut> cuts = new HashMap<>();

  /** Returns what {@code program} shows and what else refers to its solids, in any order. */
  List<String> results(Program program) {
    List<Integer> solids = nodes(program);
    List<String> results = new ArrayList<>();
    program.results().forEach(node -> results.add("shows " + solids.get(node)));
    for (Statement statement : program.statements()) {
      if (!statement.operation().role().isGeometry()
          && statement.references().findAny().isPresent()) {
        results.add(described(program, statement, solids));
      }
    }
    return results.stream().sorted().toList();
  }

  /** Returns the solid that each node of {@code program} makes. */
  List<Integer> nodes(Program program) {
    List<Integer> solids = new ArrayList<>();
    for (Statement node : program.nodes()) {
      solids.add(solid(program, node, solids));
    }
    return solids;
  }

  private int solid(Program program, Statement node, List<Integer> solids) {
    return switch (node.operation().opcode()) {
      case "T" -> moved("T", operand(node, 0, solids), values(program, node, 1, 3));
      case "R" -> rotated(program, node, solids);
      case "LP" -> linearPattern(program, node, solids);
      case "CP" -> circularPattern(program, node, solids);
      case "U" -> union(List.of(operand(node, 0, solids), operand(node, 1, solids)));
      case "D" -> difference(operand(node, 0, solids), operand(node, 1, solids));
      default -> other(program, node, solids);
    };
  }

  private int other(Program program, Statement node, List<Integer> solids) {
    return number(
        program.block(node.node().getAsInt()).stream()
            .map(statement -> described(program, statement, solids))
            .collect(joining("\n")));
  }

  private int rotated(Program program, Statement node, List<Integer> solids) {
    List<BigDecimal> by = values(program, node, 1, 3);
    long turns = by.stream().filter(value -> value.signum() != 0).count();
    int axis = turns == 1 ? firstNonZero(by) : 0;
    return turns > 1
        ? other(program, node, solids)
        : moved("R" + axis, operand(node, 0, solids), by);
  }

  private int linearPattern(Program program, Statement node, List<Integer> solids) {
    List<BigDecimal> direction = values(program, node, 1, 3);
    double length =
        Math.sqrt(direction.stream().mapToDouble(value -> Math.pow(value.doubleValue(), 2)).sum());
    double spacing = node.arguments().get(5).value();
    List<Integer> copies = new ArrayList<>();
    for (int i = 0; i < node.arguments().get(4).value(); i++) {
      double factor = i * spacing / length;
      copies.add(
          moved(
              "T",
              operand(node, 0, solids),
              direction.stream()
                  .map(value -> BigDecimal.valueOf(value.doubleValue() * factor))
                  .toList()));
    }
    return union(copies);
  }

  private int circularPattern(Program program, Statement node, List<Integer> solids) {
    List<BigDecimal> point = values(program, node, 1, 3);
    List<BigDecimal> direction = values(program, node, 4, 3);
    if (direction.stream().filter(value -> value.signum() != 0).count() > 1) {
      return other(program, node, solids);
    }
    int axis = firstNonZero(direction);
    int count = (int) node.arguments().get(7).value();
    double angle = node.arguments().get(8).value() * direction.get(axis).signum();
    int original = moved("T", operand(node, 0, solids), withoutAxis(point, axis, -1));
    List<Integer> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal[] turn = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
      turn[axis] = BigDecimal.valueOf(angle * i / count);
      copies.add(
          moved(
              "T", moved("R" + axis, original, Arrays.asList(turn)), withoutAxis(point, axis, 1)));
    }
    return union(copies);
  }

  private static List<BigDecimal> withoutAxis(List<BigDecimal> point, int axis, int sign) {
    List<BigDecimal> offset = new ArrayList<>();
    for (int i = 0; i < point.size(); i++) {
      offset.add(i == axis ? BigDecimal.ZERO : point.get(i).multiply(BigDecimal.valueOf(sign)));
    }
    return offset;
  }

  /** A union is moved by moving all that it is made of. */
  private int moved(String how, int original, List<BigDecimal> by) {
    SortedSet<Integer> all = unions.get(original);
    return all == null
        ? movedOne(how, original, by)
        : union(all.stream().map(solid -> movedOne(how, solid, by)).toList());
  }

  private int movedOne(String how, int original, List<BigDecimal> by) {
    Optional<Moved> inner =
        Optional.ofNullable(moved.get(original)).filter(move -> move.how().equals(how));
    int base = inner.map(Moved::original).orElse(original);
    List<BigDecimal> sum = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      int at = i;
      sum.add(by.get(i).add(inner.map(move -> move.by().get(at)).orElse(BigDecimal.ZERO)));
    }
    List<BigDecimal> rounded = sum.stream().map(Shape::rounded).toList();
    if (rounded.stream().allMatch(value -> value.signum() == 0)) {
      return base;
    }
    int solid = number(how + " " + base + " " + rounded);
    moved.putIfAbsent(solid, new Moved(how, base, sum));
    return solid;
  }

  private int union(Collection<Integer> solids) {
    SortedSet<Integer> all = flat(solids);
    if (all.size() == 1) {
      return all.first();
    }
    int solid = number("union " + all);
    unions.put(solid, all);
    return solid;
  }

  private int difference(int from, int cutter) {
    Cut inner = cuts.getOrDefault(from, new Cut(from, new TreeSet<>()));
    SortedSet<Integer> all = flat(List.of(cutter));
    all.addAll(inner.cutters());
    int solid = number("cut " + inner.body() + " " + all);
    cuts.put(solid, new Cut(inner.body(), all));
    return solid;
  }

  private SortedSet<Integer> flat(Collection<Integer> solids) {
    SortedSet<Integer> flat = new TreeSet<>();
    for (int solid : solids) {
      flat.addAll(unions.getOrDefault(solid, new TreeSet<>(List.of(solid))));
    }
    return flat;
  }

  private static String described(Program program, Statement statement, List<Integer> solids) {
    return statement.operation().opcode()
        + statement.arguments().stream()
            .map(word -> " " + described(program, word, solids))
            .collect(joining());
  }

  private static String described(Program program, ArgumentWord word, List<Integer> solids) {
    return word.target().isPresent()
        ? "<" + solids.get(word.target().getAsInt()) + ">"
        : Double.isNaN(word.value())
            ? word.range().of(program.text())
            : Double.toString(word.value() + 0.0);
  }

  private static int operand(Statement node, int index, List<Integer> solids) {
    return solids.get(node.arguments().get(index).target().getAsInt());
  }

  private static List<BigDecimal> values(Program program, Statement node, int first, int count) {
    return node.arguments().subList(first, first + count).stream()
        .map(word -> new BigDecimal(word.range().of(program.text())))
        .toList();
  }

  private static int firstNonZero(List<BigDecimal> values) {
    int found = 0;
    while (values.get(found).signum() == 0) {
      found++;
    }
    return found;
  }

  private static BigDecimal rounded(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
  }

  private int number(String description) {
    return numbers.computeIfAbsent(description, none -> numbers.size());
  }
}
