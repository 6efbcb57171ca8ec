package org.cad0.ir.ide.navigation;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/**
 * Changes an id where it is defined and wherever it is used.
 *
 * @param program the program
 * @param named what has the id
 * @param cancel tells when nobody waits any more
 */
record IdRenamer(Program program, Named.Id named, CancelSignal cancel) implements Renamer {

  @Override
  public RenamePreparation prepare(TextRange word) {
    Optional<RenameRefusal> refusal = refusal();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return new RenameWord(word, named.id().isBlank() ? named.kind().word() : named.id());
  }

  @Override
  public RenameResult rename(String id) {
    Optional<RenameRefusal> refusal = refusal().or(() -> refusal(id));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String word = NameSyntax.word(id);
    List<Replacement> replacements =
        Occurrences.of(program, named, cancel).ranges().stream()
            .map(range -> new Replacement(range, word))
            .toList();
    return new RenameEdits(replacements);
  }

  /** Tells why the old id must stay. */
  private Optional<RenameRefusal> refusal() {
    if (isAlwaysDefined(named.id())) {
      return refuse("`" + named.id() + "` is always defined. Define a material with `M` instead.");
    }
    return program.entities().find(named.kind(), named.id()).isPresent()
        ? Optional.empty()
        : refuse("There is no " + named.kind().word() + " `" + named.id() + "`. Define it first.");
  }

  /** Tells why the new id cannot be given. */
  private Optional<RenameRefusal> refusal(String id) {
    if (isAlwaysDefined(id)) {
      return refuse("`" + id + "` is always defined. Choose another id.");
    }
    if (named.kind() == EntityKind.INSTANCE && id.equals(Entities.WORLD)) {
      return refuse("`" + id + "` is the world. Choose another id.");
    }
    boolean isTaken =
        !id.equals(named.id()) && program.entities().find(named.kind(), id).isPresent();
    return isTaken
        ? refuse(
            "Another "
                + named.kind().word()
                + " has the id `"
                + id
                + "` already. Choose another id.")
        : Optional.empty();
  }

  private boolean isAlwaysDefined(String id) {
    return named.kind() == EntityKind.MATERIAL && id.equals(Entities.DEFAULT_MATERIAL);
  }

  private static Optional<RenameRefusal> refuse(String reason) {
    return Optional.of(new RenameRefusal(reason));
  }
}
