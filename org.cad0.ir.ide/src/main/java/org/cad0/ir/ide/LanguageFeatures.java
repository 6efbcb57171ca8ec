package org.cad0.ir.ide;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/**
 * What an editor can ask about the words of a document. Each method is a pure function and may be
 * called from any thread.
 *
 * <p>Each stops with a {@link java.util.concurrent.CancellationException} soon after its signal
 * fires.
 */
public final class LanguageFeatures {

  private LanguageFeatures() {}

  /** Returns what is wrong with the document, in the order of the text. */
  public static List<Diagnostic> diagnostics(Document document, CancelSignal cancel) {
    cancel.check();
    List<Diagnostic> diagnostics = document.program().diagnostics();
    cancel.check();
    return diagnostics;
  }

  /** Returns what can be written at {@code offset}. */
  public static Proposals completion(Document document, int offset, CancelSignal cancel) {
    return WordCompletion.at(document, offset, cancel);
  }

  /** Returns what is to be said about the word at {@code offset}. */
  public static Optional<HoverCard> hover(Document document, int offset, CancelSignal cancel) {
    return Hovers.at(document, offset, cancel);
  }

  /**
   * Returns more about a proposal, to be asked for when the user looks at it.
   *
   * @param document the document as it is now; it may have changed since the proposal was made
   * @param key the proposal's {@link Proposal#key}
   * @return nothing if the key names nothing in the document any more
   */
  public static Optional<RichText> documentation(
      Document document, String key, CancelSignal cancel) {
    return ProposalText.of(document, key, cancel);
  }

  /**
   * Returns how the statement at {@code offset} is written, however much of it is written already.
   */
  public static Optional<SignatureCard> signature(
      Document document, int offset, CancelSignal cancel) {
    return Signatures.at(document, offset, cancel);
  }

  /** Returns the meaning of every word, in the order of the text. */
  public static List<Token> tokens(Document document, CancelSignal cancel) {
    return Tokens.in(document, new TextRange(0, document.text().length()), cancel);
  }

  /**
   * Returns the meaning of the words on the lines that {@code range} has a part of, in the order of
   * the text.
   */
  public static List<Token> tokens(Document document, TextRange range, CancelSignal cancel) {
    return Tokens.in(document, range, cancel);
  }

  /** Returns what to show between the words in {@code visible}, in the order of the text. */
  public static List<Hint> hints(
      Document document, TextRange visible, HintOptions options, CancelSignal cancel) {
    return Hints.in(document, visible, options, cancel);
  }

  /** Returns the colors of materials, backgrounds and lights, in the order of the text. */
  public static List<ColorMark> colors(Document document, CancelSignal cancel) {
    return Colors.of(document, cancel);
  }

  /** Returns the words that say {@code color}, to be written in place of a {@link ColorMark}. */
  public static String colorText(Color color) {
    return Colors.text(color);
  }

  /**
   * Returns what is worth knowing about the statements at a glance, in the order of the text. The
   * uses that a lens counts are what {@link
   * org.cad0.ir.ide.navigation.NavigationFeatures#references} finds at its start.
   */
  public static List<Lens> lenses(Document document, CancelSignal cancel) {
    return Lenses.of(document, cancel);
  }

  /** Returns the changes that format the document, in the order of the text. */
  public static List<Replacement> format(Document document, CancelSignal cancel) {
    return Formatting.document(document, cancel);
  }

  /** Returns the changes that format every line that {@code range} has a part of. */
  public static List<Replacement> formatRange(
      Document document, TextRange range, CancelSignal cancel) {
    return Formatting.range(document, range, cancel);
  }

  /**
   * Returns the changes that format the line above {@code offset}, once a line end has finished it;
   * none of them adds or removes a line.
   */
  public static List<Replacement> formatFinishedLine(
      Document document, int offset, CancelSignal cancel) {
    return Formatting.finishedLine(document, offset, cancel);
  }
}
