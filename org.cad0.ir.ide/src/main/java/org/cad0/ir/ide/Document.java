package org.cad0.ir.ide;

import org.cad0.ir.program.Program;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;

/**
 * One state of a document's text and what is known of it. Immutable for its users: an edit makes a
 * new one, so that a request can go on with the state it was made for.
 *
 * <p>What is derived from the text is made when first asked for, once, by whichever thread asks.
 */
public final class Document {
  private final String text;
  private final Lazy<LineIndex> lines;
  private final Lazy<Program> program;

  private Document(String text) {
    this.text = text;
    this.lines = new Lazy<>(() -> LineIndex.of(text));
    this.program = new Lazy<>(() -> Program.parse(text));
  }

  /** Returns a document with this text. */
  public static Document of(String text) {
    return new Document(text);
  }

  /** Returns the document after {@code range} is replaced. */
  public Document withChange(TextRange range, String replacement) {
    return new Document(
        new StringBuilder(text.length() + replacement.length())
            .append(text, 0, range.start())
            .append(replacement)
            .append(text, range.end(), text.length())
            .toString());
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns where the lines start. */
  public LineIndex lines() {
    return lines.get();
  }

  /** Returns the program by the line path. */
  public Program program() {
    return program.get();
  }
}
