package org.cad0.ir.ide.refactor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/**
 * What programs make, without the numbers of nodes: equal expressions, of one or several programs,
 * are the same number. An expression is an operation with its values, its name and the expressions
 * it refers to.
 */
final class Meaning {
  private final Map<String, Integer> expressions = new HashMap<>();

  /** Returns the expression of every node of {@code program}, in the order of their numbers. */
  List<Integer> nodes(Program program) {
    List<Integer> found = new ArrayList<>();
    for (int node = 0; node < program.nodes().size(); node++) {
      String key =
          program.block(node).stream()
              .map(statement -> describe(program, statement, found))
              .collect(joining("\n"));
      found.add(expressions.computeIfAbsent(key, none -> expressions.size()));
    }
    return found;
  }

  private static String describe(Program program, Statement statement, List<Integer> nodes) {
    return statement.operation().opcode()
        + statement.arguments().stream()
            .map(word -> " " + describe(program, word, nodes))
            .collect(joining())
        + statement.name().map(Name::value).map(name -> " \"" + name + '"').orElse("");
  }

  private static String describe(Program program, ArgumentWord word, List<Integer> nodes) {
    OptionalInt target = References.target(program, word);
    if (target.isEmpty() || target.getAsInt() >= nodes.size()) {
      return Double.isNaN(word.value())
          ? word.range().of(program.text())
          : Numbers.canonical(word.value());
    }
    return "<" + nodes.get(target.getAsInt()) + ">";
  }
}
