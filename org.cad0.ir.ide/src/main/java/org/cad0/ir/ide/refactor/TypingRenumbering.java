package org.cad0.ir.ide.refactor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/**
 * Watches somebody write one document and tells when references are to follow.
 *
 * <p>A change is compared with the last state in which the numbers were right, not with the last
 * state: whoever overwrites an opcode deletes a node for a moment that comes back with the next
 * key. While a deleted node is still used nothing is renumbered. A text that the document has had
 * before is the work of undo or redo; its numbers were right, or wanted, as they were.
 *
 * <p>Keeps what it has seen; for one thread at a time.
 */
public final class TypingRenumbering {

  /** How many states undo can go back without being taken for typing. */
  private static final int REMEMBERED_STATES = 10_000;

  private final Deque<Long> order = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();
  private Program right;

  /** Starts with a document as it is opened: its numbers are taken for right. */
  public TypingRenumbering(Program opened) {
    right = opened;
    remember(opened);
  }

  /**
   * Returns the changes of {@code now} by which references follow what has been typed or pasted in
   * one place; none if nothing is to be renumbered, or not yet. Whether they are made or not, the
   * state after them is to be told of too.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires; the state is then
   *     as if the change had not been told of
   */
  public List<Replacement> typed(Program now, CancelSignal cancel) {
    if (seen.contains(key(now))) {
      right = now;
      return List.of();
    }
    Optional<List<Replacement>> edits = Renumbering.afterEdit(right, now, cancel);
    remember(now);
    if (edits.isPresent() && edits.get().isEmpty()) {
      right = now;
    }
    return edits.orElse(List.of());
  }

  /**
   * Takes the numbers of {@code now} for right: a state that has come about in another way, such as
   * by a refactoring or by changes in several places at once, or by making the changes that {@link
   * #typed} has returned.
   */
  public void settled(Program now) {
    right = now;
    remember(now);
  }

  /**
   * Returns the changes of {@code now} by which references follow lines that a command has moved
   * past others; none if the command has done something else, which is taken for right.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public List<Replacement> rearranged(Program now, CancelSignal cancel) {
    List<Replacement> edits =
        seen.contains(key(now))
            ? List.of()
            : MovedLines.edits(right, now, cancel).orElse(List.of());
    remember(now);
    if (edits.isEmpty()) {
      right = now;
    }
    return edits;
  }

  private void remember(Program program) {
    Long key = key(program);
    if (seen.add(key)) {
      order.add(key);
      if (order.size() > REMEMBERED_STATES) {
        seen.remove(order.remove());
      }
    }
  }

  /** States that agree in hash and length count as equal: at worst a renumbering is not offered. */
  private static Long key(Program program) {
    return ((long) program.text().hashCode() << Integer.SIZE) | program.text().length();
  }
}
