package org.cad0.ir.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.navigation.Highlight.Access;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Every word that defines or uses something.
 *
 * @param highlights the words, in the order of the text
 */
record Occurrences(List<Highlight> highlights) {

  /** Copies the words, so that the record cannot be changed. */
  Occurrences {
    highlights = List.copyOf(highlights);
  }

  /** Finds the words for what stands at {@code offset}. */
  static Optional<Occurrences> at(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    cancel.check();
    return NamedFinder.at(program, offset).map(found -> of(program, found.named(), cancel));
  }

  /** Finds the words for {@code named}. */
  static Occurrences of(Program program, Named named, CancelSignal cancel) {
    return switch (named) {
      case Named.Node(int number) -> ofNode(program, number, cancel);
      case Named.Id id -> ofId(program, id, cancel);
    };
  }

  /** Returns the first word that defines it. */
  Optional<TextRange> definition() {
    return ranges(Access.WRITE).stream().findFirst();
  }

  /** Returns the words that use it. */
  List<TextRange> uses() {
    return ranges(Access.READ);
  }

  /** Returns all words. */
  List<TextRange> ranges() {
    return highlights.stream().map(Highlight::range).toList();
  }

  private List<TextRange> ranges(Access access) {
    return highlights.stream()
        .filter(word -> word.access() == access)
        .map(Highlight::range)
        .toList();
  }

  private static Occurrences ofNode(Program program, int number, CancelSignal cancel) {
    List<Highlight> words = new ArrayList<>();
    for (Statement statement : program.statements()) {
      cancel.check();
      if (statement.node().orElse(-1) == number) {
        words.add(new Highlight(statement.opcode(), Access.WRITE));
      }
      for (ArgumentWord word : statement.arguments()) {
        if (word.target().orElse(-1) == number) {
          words.add(new Highlight(word.range(), Access.READ));
        }
      }
    }
    return new Occurrences(words);
  }

  /**
   * An id may be defined more than once: that is an error, but to go from one to the other helps.
   */
  private static Occurrences ofId(Program program, Named.Id named, CancelSignal cancel) {
    Entities entities = program.entities();
    List<Highlight> words = new ArrayList<>();
    entities
        .find(named.kind(), named.id())
        .ifPresent(first -> words.add(new Highlight(first.word().range(), Access.WRITE)));
    for (Entity other : entities.repeated()) {
      cancel.check();
      if (other.kind() == named.kind() && other.id().equals(named.id())) {
        words.add(new Highlight(other.word().range(), Access.WRITE));
      }
    }
    for (ArgumentWord use : entities.uses(named.kind(), named.id())) {
      cancel.check();
      if (NamedFinder.usedBy(program, use).isPresent()) {
        words.add(new Highlight(use.range(), Access.READ));
      }
    }
    words.sort(Comparator.comparingInt(word -> word.range().start()));
    return new Occurrences(words);
  }
}
