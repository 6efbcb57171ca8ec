package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/**
 * A text that is changed several times, and the changes to the original that amount to the same.
 */
final class ChangedText {
  private final String original;
  private List<Piece> pieces;

  /** A piece of the text as it is now. */
  private sealed interface Piece {

    /** Returns how many code units it has. */
    int length();

    /** Returns the part of it from {@code start} to {@code end}. */
    Piece part(int start, int end);
  }

  /** A piece of the original. */
  private record Kept(int from, int to) implements Piece {
    @Override
    public int length() {
      return to - from;
    }

    @Override
    public Piece part(int start, int end) {
      return new Kept(from + start, from + end);
    }
  }

  /** A piece that was not there. */
  private record Added(String text) implements Piece {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public Piece part(int start, int end) {
      return new Added(text.substring(start, end));
    }
  }

  ChangedText(String original) {
    this.original = original;
    this.pieces = List.of(new Kept(0, original.length()));
  }

  /** Makes changes to the text as it is now; in order and without overlap. */
  void change(List<Replacement> replacements) {
    List<Piece> changed = new ArrayList<>();
    int next = 0;
    int done = 0;
    int edit = 0;
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.length();
      int from = Math.max(start, done);
      while (next < replacements.size() && replacements.get(next).range().start() <= end) {
        Replacement replacement = replacements.get(next++);
        edit = replacement.range().start();
        add(changed, piece, from - start, edit - start);
        changed.add(new Added(replacement.text()));
        done = replacement.range().end();
        from = Math.max(from, Math.min(end, done));
      }
      add(changed, piece, from - start, end - start);
      start = end;
    }
    pieces = changed;
  }

  private static void add(List<Piece> changed, Piece piece, int start, int end) {
    if (start < end) {
      changed.add(piece.part(start, end));
    }
  }

  /** Returns the text as it is now. */
  String text() {
    StringBuilder text = new StringBuilder(original.length());
    for (Piece piece : pieces) {
      switch (piece) {
        case Kept(int from, int to) -> text.append(original, from, to);
        case Added(String added) -> text.append(added);
      }
    }
    return text.toString();
  }

  /** Returns the changes that make the original this text. */
  List<Replacement> replacements() {
    List<Replacement> replacements = new ArrayList<>();
    StringBuilder added = new StringBuilder();
    int kept = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case Kept(int from, int to) -> {
          addReplacement(replacements, kept, from, added);
          kept = to;
        }
        case Added(String text) -> added.append(text);
      }
    }
    addReplacement(replacements, kept, original.length(), added);
    return List.copyOf(replacements);
  }

  private void addReplacement(
      List<Replacement> replacements, int start, int end, StringBuilder added) {
    if (!original.substring(start, end).contentEquals(added)) {
      replacements.add(new Replacement(new TextRange(start, end), added.toString()));
    }
    added.setLength(0);
  }
}
