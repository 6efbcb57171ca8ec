package org.cad0.ir.ide.navigation;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Ways through a document: where things are defined and used, and renaming. Each method is a pure
 * function and may be called from any thread.
 *
 * <p>Each stops with a {@link java.util.concurrent.CancellationException} soon after its signal
 * fires.
 */
public final class NavigationFeatures {

  private NavigationFeatures() {}

  /**
   * Returns the word that defines what the word at {@code offset} names: a node's opcode, or the id
   * of a material, part, instance, joint, light or camera.
   */
  public static Optional<TextRange> definition(Document document, int offset, CancelSignal cancel) {
    return Occurrences.at(document, offset, cancel).flatMap(Occurrences::definition);
  }

  /**
   * Returns every word that uses what stands at {@code offset}, in the order of the text.
   *
   * @param withDefinition whether the words that define it are to be among them
   */
  public static List<TextRange> references(
      Document document, int offset, boolean withDefinition, CancelSignal cancel) {
    return Occurrences.at(document, offset, cancel)
        .map(found -> withDefinition ? found.ranges() : found.uses())
        .orElse(List.of());
  }

  /** Returns every word that defines or uses what stands at {@code offset}, in order. */
  public static List<Highlight> highlights(Document document, int offset, CancelSignal cancel) {
    return Occurrences.at(document, offset, cancel).map(Occurrences::highlights).orElse(List.of());
  }

  /** Tells whether what stands at {@code offset} can be renamed; empty where nothing has a name. */
  public static Optional<RenamePreparation> prepareRename(
      Document document, int offset, CancelSignal cancel) {
    return Renaming.prepare(document, offset, cancel);
  }

  /**
   * Renames what stands at {@code offset}. The name of a node is what is quoted at the end of its
   * line; its number does not change.
   *
   * @param name the new name, without quotes and escapes
   */
  public static RenameResult rename(
      Document document, int offset, String name, CancelSignal cancel) {
    return Renaming.rename(document, offset, name, cancel);
  }

  /** Returns the statement whose users and parts can be asked for at {@code offset}. */
  public static Optional<Symbol> hierarchyItem(Document document, int offset, CancelSignal cancel) {
    return Hierarchy.itemAt(document, offset, cancel);
  }

  /**
   * Returns the statements that use the one at {@code offset}, in the order of the text.
   *
   * @param offset start of the selection of a symbol of the same text
   */
  public static List<HierarchyLink> usedBy(Document document, int offset, CancelSignal cancel) {
    return Hierarchy.usedBy(document, offset, cancel);
  }

  /**
   * Returns the statements that the one at {@code offset} is made of, in the order in which it
   * names them.
   *
   * @param offset start of the selection of a symbol of the same text
   */
  public static List<HierarchyLink> madeOf(Document document, int offset, CancelSignal cancel) {
    return Hierarchy.madeOf(document, offset, cancel);
  }
}
