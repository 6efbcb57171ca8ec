package org.cad0.ir.ide.refactor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/**
 * Deletes whole lines and writes others. The text goes on to end with or without a line end as it
 * did.
 */
final class LineMoves {
  private final String text;
  private final LineIndex lines;
  private final String lineEnd;
  private final BitSet deleted = new BitSet();
  private final TreeMap<Integer, List<String>> placed = new TreeMap<>();

  LineMoves(Program program) {
    this.text = program.text();
    this.lines = program.lines();
    this.lineEnd = lineEnd(program);
  }

  /** Returns the line end that the author uses: that of the first line. */
  static String lineEnd(Program program) {
    LineIndex lines = program.lines();
    String first = program.text().substring(lines.contentEnd(0), lines.lineEnd(0));
    return first.isEmpty() ? "\n" : first;
  }

  /** Deletes the lines from {@code first} to {@code last}. */
  void delete(int first, int last) {
    deleted.set(first, last + 1);
  }

  /**
   * Writes {@code content}, one or several lines without the last line end, above {@code line} or,
   * if there is no such line, at the end.
   */
  void place(int line, String content) {
    placed.computeIfAbsent(line, none -> new ArrayList<>()).add(content);
  }

  /** Returns the changes, in the order of the text. */
  List<Replacement> changes(CancelSignal cancel) {
    List<Replacement> changes = new ArrayList<>();
    int line = 0;
    while (line <= lines.lineCount()) {
      cancel.check();
      int end = deleted.nextClearBit(line);
      if (end > line) {
        // What is placed directly above or below the deleted lines takes their place.
        changes.add(instead(line, end, takePlaced(line, end)));
      } else {
        // A place below deleted lines has been served with them.
        List<String> contents = takePlaced(line, line);
        if (!contents.isEmpty()) {
          changes.add(above(line, String.join(lineEnd, contents)));
        }
        end = nextPlace(line);
      }
      line = end;
    }
    return changes;
  }

  private int nextPlace(int line) {
    int nextDeleted = deleted.nextSetBit(line + 1);
    Integer nextPlaced = placed.higherKey(line);
    int next = lines.lineCount() + 1;
    next = nextDeleted < 0 ? next : Math.min(next, nextDeleted);
    return nextPlaced == null ? next : Math.min(next, nextPlaced);
  }

  private List<String> takePlaced(int first, int last) {
    Map<Integer, List<String>> range = placed.subMap(first, true, last, true);
    List<String> contents = range.values().stream().flatMap(List::stream).toList();
    range.clear();
    return contents;
  }

  /** Replaces the lines from {@code first} up to {@code end}. */
  private Replacement instead(int first, int end, List<String> contents) {
    int start = lines.contentStart(first);
    int contentEnd = lines.contentEnd(end - 1);
    if (!contents.isEmpty()) {
      return replacement(start, contentEnd, String.join(lineEnd, contents));
    }
    boolean isAtEnd = end == lines.lineCount();
    if (isAtEnd && first > 0) {
      return replacement(lines.contentEnd(first - 1), contentEnd, "");
    }
    int behind = lines.lineEnd(end - 1);
    // Without anything between them a \r and a \n were one line end: a blank line stays.
    return replacement(start, joinsLineEnds(start, behind) ? contentEnd : behind, "");
  }

  private Replacement above(int line, String content) {
    if (line == lines.lineCount()) {
      int end = text.length();
      return replacement(end, end, end == lines.contentStart(0) ? content : lineEnd + content);
    }
    int start = lines.contentStart(line);
    boolean isAboveLineFeed = start < text.length() && text.charAt(start) == '\n';
    String own = lineEnd.equals("\r") && isAboveLineFeed ? "\n" : lineEnd;
    return replacement(start, start, content + own);
  }

  private boolean joinsLineEnds(int start, int end) {
    return start > 0
        && end < text.length()
        && text.charAt(start - 1) == '\r'
        && text.charAt(end) == '\n';
  }

  private static Replacement replacement(int start, int end, String content) {
    return new Replacement(new TextRange(start, end), content);
  }
}
