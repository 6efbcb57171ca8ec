package org.cad0.ir.interchange.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;

/**
 * What a program shows: its roots that are not hidden, and the instances of its parts. A root whose
 * solid is a part that instances place stands where they place it, and not once more at the origin.
 *
 * @param bodies the solids, in the order in which they are named
 * @param remarks what is to be told beside the solids, each a sentence
 */
public record Shown(List<Body> bodies, List<String> remarks) {

  /** Copies the lists, so that they cannot be changed. */
  public Shown {
    bodies = List.copyOf(bodies);
    remarks = List.copyOf(remarks);
  }

  /**
   * Returns what {@code program}, which must be without errors, shows.
   *
   * @throws ExportException if it shows nothing
   */
  public static Shown of(Program program) {
    Reader reader = new Reader(program);
    if (reader.bodies.isEmpty()) {
      throw new ExportException(
          "The program shows no solid, so there is nothing to export. Add a solid, or a ROOT that"
              + " is not hidden.");
    }
    return new Shown(reader.bodies, reader.remarks);
  }

  private static final class Reader {
    private final Program program;
    private final Set<Integer> placed = new LinkedHashSet<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Reader(Program program) {
      this.program = program;
      List<Body> instances = new ArrayList<>();
      for (Entity instance : program.entities().all(EntityKind.INSTANCE)) {
        instances.add(instance(instance));
      }
      boolean hasRoots = addRoots();
      bodies.addAll(instances);
      if (!hasRoots && instances.isEmpty()) {
        program.results().stream()
            .filter(node -> program.nodes().get(node).operation().role() == Role.SOLID)
            .forEach(node -> bodies.add(plain(node)));
      }
      long joints = program.entities().all(EntityKind.JOINT).size();
      if (joints > 0) {
        remarks.add(
            "Joints are not exported ("
                + joints
                + "): every instance stands where its INST line puts it.");
      }
    }

    private boolean addRoots() {
      boolean found = false;
      for (Statement statement : program.statements()) {
        if (statement.operation().role() == Role.ROOT) {
          found = true;
          int node = statement.references().findFirst().orElseThrow();
          boolean isHidden = word(statement, ArgumentKind.KEYWORD).isPresent();
          if (!isHidden && !placed.contains(node)) {
            bodies.add(new Body(node, Optional.empty(), color(statement), Optional.empty()));
          }
        }
      }
      return found;
    }

    private Body instance(Entity instance) {
      Statement statement = instance.definition();
      String partId = word(statement, ArgumentKind.PART).orElseThrow();
      Statement part = program.entities().find(EntityKind.PART, partId).orElseThrow().definition();
      int node = part.references().findFirst().orElseThrow();
      placed.add(node);
      Values values = new Values(statement);
      Body.Placement placement =
          new Body.Placement(values.vector("tx"), values.vector("rx"), values.vector("sx"));
      boolean hasOwnMaterial = word(statement, ArgumentKind.MATERIAL).isPresent();
      return new Body(
          node,
          word(statement, ArgumentKind.LABEL),
          color(hasOwnMaterial ? statement : part),
          Optional.of(placement));
    }

    private Optional<Body.Color> color(Statement statement) {
      return word(statement, ArgumentKind.MATERIAL)
          .flatMap(id -> program.entities().find(EntityKind.MATERIAL, id))
          .map(material -> new Values(material.definition()))
          .map(
              values -> new Body.Color(values.number("r"), values.number("g"), values.number("b")));
    }

    private Optional<String> word(Statement statement, ArgumentKind kind) {
      for (ArgumentWord word : statement.arguments()) {
        if (word.argument().kind() == kind) {
          return program.wordOf(word);
        }
      }
      return Optional.empty();
    }

    private static Body plain(int node) {
      return new Body(node, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
