package org.cad0.ir.ide.refactor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/**
 * A refactoring that can be carried out at a place, or one that cannot and says why. What it
 * changes is found only when it is asked for.
 */
public final class Offer {

  /** What a refactoring does, in the terms of the Language Server Protocol. */
  public enum Kind {
    /** Takes something out into a node or a file of its own. */
    EXTRACT,
    /** Puts what a node stands for in its place. */
    INLINE,
    /** Moves nodes. */
    MOVE,
    /** Anything else. */
    REWRITE
  }

  private final Kind kind;
  private final String title;
  private final Optional<String> refusal;
  private final Function<CancelSignal, Change> change;

  private Offer(
      Kind kind, String title, Optional<String> refusal, Function<CancelSignal, Change> change) {
    this.kind = kind;
    this.title = title;
    this.refusal = refusal;
    this.change = change;
  }

  /** Offers to carry out what {@code plan} plans. */
  static Offer of(Kind kind, String title, Function<CancelSignal, NodePlan> plan) {
    return changing(kind, title, cancel -> new Change(plan.apply(cancel).edits(cancel)));
  }

  /** Offers a change. */
  static Offer changing(Kind kind, String title, Function<CancelSignal, Change> change) {
    return new Offer(kind, title, Optional.empty(), change);
  }

  /**
   * Tells that something cannot be done.
   *
   * @param reason why, and what can be done instead
   */
  static Offer refused(Kind kind, String title, String reason) {
    return new Offer(kind, title, Optional.of(reason), cancel -> new Change(List.of()));
  }

  /** Returns what kind of change it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns what a menu says, for example {@code Move node 3 up}. */
  public String title() {
    return title;
  }

  /** Returns why it cannot be carried out; empty if it can. */
  public Optional<String> refusal() {
    return refusal;
  }

  /**
   * Returns what is to be changed, all of it in one step; nothing if it is refused.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public Change change(CancelSignal cancel) {
    cancel.check();
    return change.apply(cancel);
  }

  /**
   * What a refactoring changes.
   *
   * @param edits changes of the program's text, in order and apart from each other
   * @param file a file to be made next to the program's
   */
  public record Change(List<Replacement> edits, Optional<NewFile> file) {

    /** Copies the edits, so that the change cannot be changed. */
    public Change {
      edits = List.copyOf(edits);
    }

    Change(List<Replacement> edits) {
      this(edits, Optional.empty());
    }
  }

  /**
   * A file to be made.
   *
   * @param name a name for it, with its ending; another one is to be taken if that file exists
   * @param text what it holds
   */
  public record NewFile(String name, String text) {}
}
