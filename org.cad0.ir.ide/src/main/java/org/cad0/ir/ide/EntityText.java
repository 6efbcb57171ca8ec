package org.cad0.ir.ide;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Entity;

/** How materials, parts, instances, joints, lights and cameras are told in words. */
final class EntityText {

  private EntityText() {}

  /** Returns what an id stands for, its definition and how often it is named. */
  static Optional<RichText> card(Program program, EntityKind kind, String id) {
    return program
        .entities()
        .find(kind, id)
        .map(entity -> card(program, entity))
        .or(() -> alwaysDefinedCard(kind, id));
  }

  /** Returns what an id that needs no definition stands for. */
  static String alwaysDefined(String id) {
    return id.equals(Entities.WORLD)
        ? "The world, which does not move."
        : "The material that is always defined.";
  }

  /** Returns {@code id} as a word that reads as it, in quotes where it needs them. */
  static String written(String id) {
    boolean isBare =
        !id.isEmpty()
            && id.charAt(0) != '"'
            && id.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '#');
    return isBare ? id : NameSyntax.quote(id);
  }

  private static RichText card(Program program, Entity entity) {
    String kind = entity.definition().operation().title();
    List<ArgumentWord> uses = program.entities().uses(entity.kind(), entity.id());
    return RichText.empty()
        .heading(kind + " " + entity.id())
        .code(NodeText.statement(program, entity.definition()))
        .paragraph(uses(uses.size()));
  }

  private static String uses(int count) {
    return switch (count) {
      case 0 -> "Not named anywhere else.";
      case 1 -> "Named in 1 other place.";
      default -> "Named in " + count + " other places.";
    };
  }

  private static Optional<RichText> alwaysDefinedCard(EntityKind kind, String id) {
    boolean isDefined =
        (kind == EntityKind.MATERIAL && id.equals(Entities.DEFAULT_MATERIAL))
            || (kind == EntityKind.INSTANCE && id.equals(Entities.WORLD));
    return isDefined
        ? Optional.of(RichText.empty().heading(id).paragraph(alwaysDefined(id)))
        : Optional.empty();
  }
}
