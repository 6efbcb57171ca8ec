package org.cad0.lsp;

import org.cad0.ir.ide.Document;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Between offsets and the positions of the protocol; both count UTF-16 code units. */
final class Positions {

  private Positions() {}

  static Position at(Document document, int offset) {
    int line = document.lines().lineOf(offset);
    return new Position(line, offset - document.lines().lineStart(line));
  }

  static Range of(Document document, TextRange range) {
    return new Range(at(document, range.start()), at(document, range.end()));
  }

  /** Returns the offset of a position, moved into the text if it lies outside. */
  static int offset(Document document, Position position) {
    return document.lines().offsetOf(position.getLine(), position.getCharacter());
  }

  /** Returns the part of the text that a range covers; one that runs backwards is turned. */
  static TextRange range(Document document, Range range) {
    int start = offset(document, range.getStart());
    int end = offset(document, range.getEnd());
    return new TextRange(Math.min(start, end), Math.max(start, end));
  }
}
