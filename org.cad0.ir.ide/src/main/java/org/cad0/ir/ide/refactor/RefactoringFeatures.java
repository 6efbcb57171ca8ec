package org.cad0.ir.ide.refactor;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * What can be done to a document without changing what it means, or with one well-defined change.
 * Each method is a pure function and may be called from any thread.
 *
 * <p>Each stops with a {@link java.util.concurrent.CancellationException} soon after its signal
 * fires.
 */
public final class RefactoringFeatures {

  /** All of them, in the order in which a menu shows them. */
  static final List<Refactoring> ALL =
      List.of(
          new InsertNode(),
          new InsertTranslate(),
          new MoveNodes(MoveNodes.Direction.UP),
          new MoveNodes(MoveNodes.Direction.DOWN),
          new DeleteNode(),
          new DeleteFeature(),
          new DeleteWithUsers(),
          new ExtractPattern(),
          new ExpandPattern(),
          new MergeTranslates(),
          new SortNodes(),
          new RemoveUnused(),
          new ExtractPart());

  private RefactoringFeatures() {}

  /**
   * Returns what can be done where {@code selection} stands, and what cannot be done although
   * somebody may look for it.
   */
  public static List<Offer> at(Document document, TextRange selection, CancelSignal cancel) {
    Place place = Place.of(document.program(), selection, cancel);
    return ALL.stream()
        .map(refactoring -> refactoring.prepare(place, cancel))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Offers to insert {@code line}, a statement or a sketch block, above the node at {@code offset}.
   *
   * @param line what to insert; it may refer to the nodes above its place
   */
  public static Offer insertNode(Document document, int offset, String line, CancelSignal cancel) {
    Place place = Place.of(document.program(), new TextRange(offset, offset), cancel);
    return new InsertNode(line).prepare(place, cancel).orElseThrow();
  }
}
