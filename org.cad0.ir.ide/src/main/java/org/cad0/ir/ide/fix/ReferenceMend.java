package org.cad0.ir.ide.fix;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;

/** Refers to an earlier node of the right kind instead. */
final class ReferenceMend {

  private ReferenceMend() {}

  /** For a word that is no node number: the number in it, or the node with this name. */
  static List<QuickFix> meant(Problem problem) {
    return at(
        problem,
        (statement, word) -> {
          OptionalInt meant = spelled(problem, statement, word);
          return meant.isPresent() ? meant : last(problem, statement, word);
        });
  }

  /** For a node that cannot be referred to: the last one that can. */
  static List<QuickFix> last(Problem problem) {
    return at(problem, (statement, word) -> last(problem, statement, word));
  }

  /** For a node further down, which is better moved: the last one above, where it is not meant. */
  static List<QuickFix> earlier(Problem problem) {
    return last(problem).stream()
        .map(fix -> new QuickFix(fix.title(), fix.diagnostic(), fix.edits(), false, false))
        .toList();
  }

  /** For a sketch in place of a solid: the last extrusion or revolution of it. */
  static List<QuickFix> solidOfSketch(Problem problem) {
    return at(
        problem,
        (statement, word) -> {
          OptionalInt swept = sweptFrom(problem.program(), statement, (int) word.value());
          return swept.isPresent() ? swept : last(problem, statement, word);
        });
  }

  /** For a solid in place of a sketch: the sketch that it was made of. */
  static List<QuickFix> sketchOfSolid(Problem problem) {
    return at(
        problem,
        (statement, word) -> {
          Statement solid = problem.program().nodes().get((int) word.value());
          OptionalInt sketch = solid.references().filter(problem.nodes()::isSketch).findFirst();
          return sketch.isPresent() ? sketch : last(problem, statement, word);
        });
  }

  /** Finds the node that a word should name. */
  private interface Search {
    OptionalInt node(Statement statement, ArgumentWord word);
  }

  private static List<QuickFix> at(Problem problem, Search search) {
    Optional<Statement> statement = problem.statement();
    Optional<ArgumentWord> word = problem.argument();
    if (statement.isEmpty() || word.isEmpty()) {
      return List.of();
    }
    OptionalInt node = search.node(statement.get(), word.get());
    if (node.isEmpty()) {
      return List.of();
    }
    Statement target = problem.program().nodes().get(node.getAsInt());
    return problem
        .fix("Refer to node " + node.getAsInt() + " (" + described(target) + ")")
        .replace(word.get().range(), Integer.toString(node.getAsInt()))
        .preferred()
        .alone();
  }

  private static String described(Statement target) {
    String title = target.operation().title();
    return target.name().map(name -> title + " \"" + name.value() + "\"").orElse(title);
  }

  /** Returns the last node that fits and that the statement does not refer to already. */
  private static OptionalInt last(Problem problem, Statement statement, ArgumentWord word) {
    Set<Integer> taken = statement.references().boxed().collect(toSet());
    NodeIndex nodes = problem.nodes();
    return nodes.lastBefore(nodes.own(statement), word.argument().kind(), taken);
  }

  private static OptionalInt spelled(Problem problem, Statement statement, ArgumentWord word) {
    String written = problem.program().wordOf(word).orElse("");
    int digits = written.length();
    while (digits > 0 && Character.isDigit(written.charAt(digits - 1))) {
      digits--;
    }
    String prefix = written.substring(0, digits);
    long number = Numbers.parseInteger(written, digits, written.length());
    if (number >= 0 && isMark(prefix)) {
      return fitting(problem, statement, word, number);
    }
    if (written.matches("\\d{1,9}\\.0*")) {
      return fitting(
          problem, statement, word, Long.parseLong(written.substring(0, written.indexOf('.'))));
    }
    return named(problem, statement, word, written);
  }

  /** Tells whether people put {@code prefix} before numbers to say that a node is meant. */
  private static boolean isMark(String prefix) {
    return Set.of("n", "node", "$", "@", "%", "+", "#").contains(prefix);
  }

  private static OptionalInt named(
      Problem problem, Statement statement, ArgumentWord word, String name) {
    List<Statement> earlier = problem.program().nodes().subList(0, problem.nodes().own(statement));
    for (Statement node : earlier.reversed()) {
      if (node.name().map(Name::value).filter(name::equalsIgnoreCase).isPresent()) {
        return fitting(problem, statement, word, node.node().getAsInt());
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt fitting(
      Problem problem, Statement statement, ArgumentWord word, long node) {
    if (node >= problem.nodes().own(statement)) {
      return OptionalInt.empty();
    }
    NodeIndex nodes = problem.nodes();
    // A node fits if it is what is found when the search starts right behind it.
    OptionalInt found = nodes.lastBefore((int) node + 1, word.argument().kind(), Set.of());
    return found.isPresent() && found.getAsInt() == node ? found : OptionalInt.empty();
  }

  private static OptionalInt sweptFrom(Program program, Statement statement, int sketch) {
    int own = statement.node().orElse(program.nodes().size());
    for (int node = own - 1; node > sketch; node--) {
      if (program.nodes().get(node).references().anyMatch(used -> used == sketch)) {
        return OptionalInt.of(node);
      }
    }
    return OptionalInt.empty();
  }
}
