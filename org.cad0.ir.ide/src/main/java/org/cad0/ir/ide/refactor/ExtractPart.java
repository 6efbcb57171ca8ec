package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Writes a solid and all that it is made of to a file of its own. The comment above the solid, or
 * else its name, becomes the description at the top.
 *
 * <p>A program cannot use another file. So nodes that anything else is made of stay in the program
 * as well, and the file gets a copy; a solid that nothing uses and that the program does not show
 * moves out, with what only it is made of.
 */
final class ExtractPart implements Refactoring {
  private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_FILE_NAME = 60;
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  @Override
  public Optional<Offer> prepare(Place place, CancelSignal cancel) {
    return place
        .rightNode()
        .filter(node -> node.operation().role() == Role.SOLID && !place.program().hasErrors())
        .filter(node -> node.node().getAsInt() > 0)
        .map(node -> offer(place, node));
  }

  private static Offer offer(Place place, Statement statement) {
    int node = statement.node().orElseThrow();
    boolean isMoved =
        place.references().isUnused(node) && ShownNode.of(place.program()).orElse(-1) != node;
    return Offer.changing(
        Offer.Kind.EXTRACT,
        (isMoved ? "Move" : "Copy") + " node " + node + " with what it is made of to its own file",
        cancel -> change(place, statement, isMoved, cancel));
  }

  private static Offer.Change change(
      Place place, Statement statement, boolean isMoved, CancelSignal cancel) {
    int node = statement.node().orElseThrow();
    Offer.NewFile file =
        new Offer.NewFile(fileName(statement), PartText.of(place.program(), node, cancel));
    NodePlan plan = new NodePlan(place.program());
    if (isMoved) {
      BitSet moved = new BitSet();
      moved.set(node);
      Closure.addWhatOnlyTheyUse(place, moved, new BitSet(), cancel);
      moved.stream().forEach(plan::delete);
    }
    return new Offer.Change(plan.edits(cancel), Optional.of(file));
  }

  private static String fileName(Statement statement) {
    String name = statement.name().map(Name::value).orElse("").toLowerCase(Locale.ROOT);
    String words = NOT_IN_FILE_NAMES.matcher(name).replaceAll("-");
    String some =
        words
            .codePoints()
            .limit(LONGEST_FILE_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String plain = EDGES.matcher(some).replaceAll("");
    return (plain.isEmpty() ? "node-" + statement.node().getAsInt() : plain) + ".cir";
  }
}
