package org.cad0.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * Somebody who edits a document here and there: types a digit behind a line, takes it away, starts
 * a line, joins it again. Every second edit restores the text.
 */
final class Typing {
  private static final long SEED = 1;

  private final Random random = new Random(SEED);
  private final List<String> lines;
  private int version = 1;
  private Range undo = at(0, 0);
  private boolean typed;

  Typing(String text) {
    lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  /** Returns the next edit. */
  TextDocumentContentChangeEvent next() {
    version++;
    typed = !typed;
    if (!typed) {
      return new TextDocumentContentChangeEvent(undo, "");
    }
    int line = random.nextInt(lines.size() - 1);
    int end = lines.get(line).length();
    if (random.nextInt(4) == 0) {
      undo = new Range(new Position(line, end), new Position(line + 1, 0));
      return new TextDocumentContentChangeEvent(at(line, end), "\n");
    }
    undo = new Range(new Position(line, end), new Position(line, end + 1));
    return new TextDocumentContentChangeEvent(at(line, end), "1");
  }

  /** Returns the version of the document after the newest edit. */
  int version() {
    return version;
  }

  private static Range at(int line, int column) {
    return new Range(new Position(line, column), new Position(line, column));
  }
}
