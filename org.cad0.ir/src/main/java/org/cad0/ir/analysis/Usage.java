package org.cad0.ir.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;

/**
 * Which nodes are used, and what the program shows (language reference, end of section 5).
 *
 * @param used the nodes that something refers to
 * @param stated whether the program says what it shows, by a root or an instance
 * @param results the nodes that it shows, in order, each once
 */
record Usage(BitSet used, boolean stated, List<Integer> results) {

  static Usage of(AnalyzedProgram program) {
    BitSet used = new BitSet(program.nodes().size());
    TreeSet<Integer> shown = new TreeSet<>();
    boolean stated = false;
    for (Statement statement : program.statements()) {
      List<ArgumentWord> words = statement.arguments();
      Role role = statement.operation().role();
      for (int i = 0; i < words.size(); i++) {
        ArgumentWord word = words.get(i);
        boolean isReference = word.argument().kind().isReference();
        if (isReference && word.resolved()) {
          used.set((int) word.value());
        } else if (!isReference && role.isGeometry()) {
          break; // References come first there.
        }
      }
      if (role == Role.ROOT) {
        stated = true;
        if (!isHidden(program.text(), statement)) {
          target(statement).ifPresent(shown::add);
        }
      }
    }
    for (Entity instance : program.entities().all(EntityKind.INSTANCE)) {
      stated = true;
      partOf(program, instance).ifPresent(shown::add);
    }
    if (!stated) {
      int last = lastUnusedSolid(program.nodes(), used);
      return new Usage(used, false, last < 0 ? List.of() : List.of(last));
    }
    return new Usage(used, true, List.copyOf(shown));
  }

  /** A sketch shows nothing: the solid before one that is still to be extruded is the result. */
  private static int lastUnusedSolid(List<Statement> nodes, BitSet used) {
    int node = nodes.size() - 1;
    while (node >= 0 && (used.get(node) || nodes.get(node).operation().role() == Role.SKETCH)) {
      node--;
    }
    return node;
  }

  private static boolean isHidden(String text, Statement root) {
    return root.arguments().stream()
        .filter(word -> word.argument().kind() == ArgumentKind.KEYWORD)
        .anyMatch(word -> word.argument().choices().contains(word.range().of(text)));
  }

  private static OptionalInt partOf(AnalyzedProgram program, Entity instance) {
    return instance.definition().arguments().stream()
        .filter(word -> word.argument().kind() == ArgumentKind.PART)
        .flatMap(word -> NameSyntax.read(program.text(), word.range()).stream())
        .flatMap(id -> program.entities().find(EntityKind.PART, id).stream())
        .map(part -> target(part.definition()))
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  private static OptionalInt target(Statement statement) {
    return statement.references().findFirst();
  }
}
