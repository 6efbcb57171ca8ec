package org.cad0.lsp;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.refactor.TypingRenumbering;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/** How one document has been written. Keeps what it has seen; for one thread at a time. */
final class WatchedWriting {
  private final Document opened;
  private Optional<TypingRenumbering> typing = Optional.empty();

  /** The text once the changes that were found last have been made. */
  private Optional<String> expected = Optional.empty();

  WatchedWriting(Document opened) {
    this.opened = opened;
  }

  /**
   * Returns the changes of {@code now} by which references follow.
   *
   * @param places how many places the change was in; one is typing or pasting, more are the work of
   *     a command; of that, only moved lines are looked after
   */
  List<Replacement> changed(Document now, int places) {
    TypingRenumbering watch = typing.orElseGet(() -> new TypingRenumbering(opened.program()));
    typing = Optional.of(watch);
    if (expected.filter(now.text()::equals).isPresent()) {
      watch.settled(now.program());
      expected = Optional.empty();
      return List.of();
    }
    List<Replacement> edits =
        places > 1
            ? watch.rearranged(now.program(), CancelSignal.NEVER)
            : watch.typed(now.program(), CancelSignal.NEVER);
    expected =
        edits.isEmpty() ? Optional.empty() : Optional.of(Replacement.apply(edits, now.text()));
    return edits;
  }
}
