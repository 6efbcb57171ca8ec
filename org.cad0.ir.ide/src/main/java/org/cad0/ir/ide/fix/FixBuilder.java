package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Gathers the changes of one fix. They must not overlap; their order does not matter. */
final class FixBuilder {
  private final Problem problem;
  private final String text;
  private final LineIndex lines;
  private final String title;
  private final List<Replacement> edits = new ArrayList<>();
  private boolean isPreferred;
  private boolean isSafe;

  FixBuilder(Problem problem, String title) {
    this.problem = problem;
    this.text = problem.text();
    this.lines = problem.program().lines();
    this.title = title;
  }

  /** Says that the author most likely wants this. */
  FixBuilder preferred() {
    isPreferred = true;
    return this;
  }

  /** Says whether the author most likely wants this. */
  FixBuilder preferredIf(boolean condition) {
    isPreferred = condition;
    return this;
  }

  /** Says that the author wants this without doubt, if {@code condition} holds. */
  FixBuilder safeIf(boolean condition) {
    isPreferred |= condition;
    isSafe = condition;
    return this;
  }

  /** Says that the author wants this without doubt. */
  FixBuilder safe() {
    return safeIf(true);
  }

  /** Puts {@code replacement} in the place of {@code range}. */
  FixBuilder replace(TextRange range, String replacement) {
    edits.add(new Replacement(range, replacement));
    return this;
  }

  /** Makes changes that somebody else has found. */
  FixBuilder replaceAll(List<Replacement> replacements) {
    edits.addAll(replacements);
    return this;
  }

  /** Puts {@code inserted} at {@code offset}. */
  FixBuilder insert(int offset, String inserted) {
    return replace(new TextRange(offset, offset), inserted);
  }

  /** Removes a word that is not the first of its line, with the blanks before it. */
  FixBuilder removeWord(TextRange word) {
    int start = word.start();
    while (isBlank(start - 1)) {
      start--;
    }
    boolean isGlued =
        word.end() < text.length() && !isBlank(word.end()) && "#\r\n".indexOf(next(word)) < 0;
    return replace(new TextRange(start, word.end()), isGlued ? " " : "");
  }

  /** Removes a line; a comment at its end stays. */
  FixBuilder removeLine(int line) {
    LineWords words = new LineWords(text);
    words.split(lines.contentStart(line), lines.contentEnd(line));
    if (words.comment().isPresent() && words.count() > 0) {
      int comment = words.comment().get().start();
      return replace(new TextRange(words.word(0).start(), comment), "");
    }
    return replace(new TextRange(lines.contentStart(line), lines.lineEnd(line)), "");
  }

  /** Adds a line above {@code line}. */
  FixBuilder insertLineAbove(int line, String added) {
    return insert(lines.contentStart(line), added + lineEnd(line));
  }

  /** Adds a line below {@code line}, which is not blank. */
  FixBuilder insertLineBelow(int line, String added) {
    return insert(lines.contentEnd(line), lineEnd(line) + added);
  }

  /** Returns the fix. */
  QuickFix build() {
    edits.sort(Comparator.comparingInt(edit -> edit.range().start()));
    return new QuickFix(title, problem.diagnostic(), edits, isPreferred, isSafe);
  }

  /** Returns the fix as the only one. */
  List<QuickFix> alone() {
    return List.of(build());
  }

  /** Returns the line end that stands, or would stand, behind {@code line}. */
  String lineEnd(int line) {
    String own = text.substring(lines.contentEnd(line), lines.lineEnd(line));
    String first = text.substring(lines.contentEnd(0), lines.lineEnd(0));
    return !own.isEmpty() ? own : !first.isEmpty() ? first : "\n";
  }

  private char next(TextRange word) {
    return text.charAt(word.end());
  }

  private boolean isBlank(int offset) {
    return offset >= 0 && (text.charAt(offset) == ' ' || text.charAt(offset) == '\t');
  }
}
