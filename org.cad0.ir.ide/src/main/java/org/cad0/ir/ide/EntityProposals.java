package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.task.CancelSignal;

/**
 * Proposes the ids that may stand in a place: first those that nothing names yet, then the latest;
 * those that the statement names already come last. The material that is always defined stands
 * below the author's own, the world above the instances.
 */
final class EntityProposals {

  /** Ids proposed at most; typing on asks again. */
  private static final int LIMIT = 200;

  private final Program program;
  private final Spot.Value spot;
  private final EntityKind kind;
  private final String typed;
  private final CancelSignal cancel;

  EntityProposals(Program program, Spot.Value spot, int offset, CancelSignal cancel) {
    this.program = program;
    this.spot = spot;
    this.kind = spot.argument().kind().names().orElseThrow();
    this.typed = program.text().substring(spot.word().start(), offset);
    this.cancel = cancel;
  }

  Proposals collect() {
    List<Entity> fitting = new ArrayList<>();
    for (Entity entity : program.entities().all(kind)) {
      cancel.check();
      if (isTyped(entity.id())) {
        fitting.add(entity);
      }
    }
    fitting.sort(
        Comparator.comparing(this::isNamedBeside)
            .thenComparing(this::isNamedElsewhere)
            .thenComparing(entity -> -entity.definition().index()));
    List<Proposal> proposals = new ArrayList<>();
    if (spot.argument().kind() == ArgumentKind.PARENT) {
      proposals.add(proposal(Entities.WORLD, EntityText.alwaysDefined(Entities.WORLD)));
    }
    fitting.stream().limit(LIMIT).map(this::proposal).forEach(proposals::add);
    if (kind == EntityKind.MATERIAL) {
      String id = Entities.DEFAULT_MATERIAL;
      proposals.add(proposal(id, EntityText.alwaysDefined(id)));
    }
    return new Proposals(proposals, fitting.size() <= LIMIT);
  }

  private boolean isTyped(String id) {
    String word = typed.startsWith("\"") ? typed.substring(1) : typed;
    return id.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether another word of the statement names {@code entity}. */
  private boolean isNamedBeside(Entity entity) {
    return spot.statement().arguments().stream()
        .filter(word -> !word.range().equals(spot.word()))
        .filter(word -> word.argument().kind().names().equals(Optional.of(kind)))
        .anyMatch(word -> program.wordOf(word).equals(Optional.of(entity.id())));
  }

  /** Tells whether a word of another statement names {@code entity}. */
  private boolean isNamedElsewhere(Entity entity) {
    List<ArgumentWord> uses = program.entities().uses(kind, entity.id());
    return uses.stream().anyMatch(word -> !spot.statement().arguments().contains(word));
  }

  private Proposal proposal(Entity entity) {
    return proposal(entity.id(), NodeText.statement(program, entity.definition()));
  }

  private Proposal proposal(String id, String detail) {
    String written = typed.startsWith("\"") ? NameSyntax.quote(id) : EntityText.written(id);
    return new Proposal(
        Proposal.Kind.ENTITY,
        id,
        detail,
        ProposalText.entityKey(kind, id),
        spot.word(),
        written,
        Optional.empty(),
        typed.startsWith("\"") ? written : id);
  }
}
