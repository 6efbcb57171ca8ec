package org.cad0.ir.portable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Header;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Edits;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Finds the changes that make a program portable, line by line. */
final class PortableEdits {
  private static final String SHORT_FILLET = "F";
  private static final String FILLET = "FI";

  private final Program program;
  private final CancelSignal cancel;
  private final String text;
  private final LineIndex lines;
  private final LineWords words;
  private final LoweredPrisms prisms;
  private final ForwardStatements forward;

  PortableEdits(Program program, CancelSignal cancel) {
    this.program = program;
    this.cancel = cancel;
    this.text = program.text();
    this.lines = program.lines();
    this.words = new LineWords(text);
    this.prisms = new LoweredPrisms(program);
    this.forward = new ForwardStatements(program);
  }

  List<Replacement> all() {
    Edits edits = new Edits(text);
    Optional<Header> header = Header.of(text, program.comments());
    if (header.isEmpty()) {
      edits.insert(lines.contentStart(0), Header.CURRENT + lineEnd(0));
    }
    for (int line = 0; line < lines.lineCount(); line++) {
      cancel.check();
      Optional<Statement> statement = program.statementOn(line);
      if (statement.filter(forward::contains).isPresent()) {
        edits.delete(lines.contentStart(line), lines.lineEnd(line));
      } else {
        changes(line, statement).forEach(edit -> add(edits, edit));
      }
    }
    appendForward(edits);
    return edits.all();
  }

  private static void add(Edits edits, Replacement edit) {
    edits.replace(edit.range().start(), edit.range().end(), edit.text());
  }

  /** Returns the changes of one line, in order. */
  private List<Replacement> changes(int line, Optional<Statement> statement) {
    words.split(lines.contentStart(line), lines.contentEnd(line));
    List<Replacement> changes = new ArrayList<>();
    Optional<TextRange> comment = words.comment();
    boolean isTrailing = comment.isPresent() && words.count() > 0;
    int start = lines.contentStart(line);
    if (isTrailing) {
      String indentation = text.substring(start, words.word(0).start());
      insert(changes, start, indentation + header(comment.get()) + lineEnd(line));
    }
    statement.ifPresent(found -> addStatementChanges(found, changes));
    if (isTrailing) {
      int end = words.word(words.count() - 1).end();
      changes.add(new Replacement(new TextRange(end, comment.get().end()), ""));
    } else if (comment.isPresent()) {
      changes.add(new Replacement(comment.get(), header(comment.get())));
    }
    return changes;
  }

  /** Returns a comment as it is to be: the header, if it is an outdated one, is made current. */
  private String header(TextRange comment) {
    boolean isOutdated =
        Header.of(text, program.comments())
            .filter(header -> header.outdated() && header.range().equals(comment))
            .isPresent();
    return isOutdated ? Header.CURRENT : comment.of(text);
  }

  private void addStatementChanges(Statement statement, List<Replacement> changes) {
    if (prisms.contains(statement)) {
      addLowered(statement, changes);
      return;
    }
    if (statement.opcode().of(text).equals(SHORT_FILLET)) {
      changes.add(new Replacement(statement.opcode(), FILLET));
    }
    for (ArgumentWord word : statement.arguments()) {
      if (word.argument().kind() == ArgumentKind.SEGMENTS && isSuperfluous(statement, word)) {
        int start = endOfWordBefore(word.range());
        changes.add(new Replacement(new TextRange(start, word.range().end()), ""));
      } else if (word.argument().kind().isReference() && !Double.isNaN(word.value())) {
        long node = (long) word.value();
        if (prisms.number(node) != node) {
          changes.add(new Replacement(word.range(), Long.toString(prisms.number(node))));
        }
      }
    }
  }

  private int endOfWordBefore(TextRange word) {
    int end = word.start();
    while (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t') {
      end--;
    }
    return end;
  }

  /** A word behind the number of segments would move into its place. */
  private boolean isSuperfluous(Statement statement, ArgumentWord word) {
    boolean isLast = word.range().end() == statement.range().end();
    boolean isBeforeName =
        statement.name().isPresent()
            && text.substring(word.range().end(), statement.name().get().range().start()).isBlank();
    return !Double.isNaN(word.value()) && (isLast || isBeforeName);
  }

  private void addLowered(Statement statement, List<Replacement> changes) {
    int start = lines.contentStart(statement.line());
    String lineEnd = lineEnd(statement.line());
    StringBuilder sketch = new StringBuilder();
    HexagonSketch.lines(statement.arguments().get(0).value())
        .forEach(line -> sketch.append(line).append(lineEnd));
    insert(changes, start, sketch.toString());
    long node = prisms.number(statement.node().orElseThrow());
    String height = Numbers.canonical(statement.arguments().get(1).value());
    changes.add(
        new Replacement(
            statement.opcode().span(statement.arguments().get(1).range()),
            "E " + (node - 1) + " 0 0 " + height));
  }

  private static void insert(List<Replacement> changes, int offset, String inserted) {
    changes.add(new Replacement(new TextRange(offset, offset), inserted));
  }

  /** Writes the statements that had to wait behind everything else. */
  private void appendForward(Edits edits) {
    List<Statement> waiting = forward.inOrder();
    if (waiting.isEmpty()) {
      return;
    }
    int lastLine = lines.lineCount() - 1;
    boolean endsOpen =
        lines.contentEnd(lastLine) > lines.contentStart(lastLine)
            && program.statementOn(lastLine).filter(forward::contains).isEmpty();
    StringBuilder end = new StringBuilder(endsOpen ? lineEnd(lastLine) : "");
    for (Statement statement : waiting) {
      int line = statement.line();
      end.append(changed(line, changes(line, Optional.of(statement)))).append(lineEnd(line));
    }
    edits.insert(text.length(), end.toString());
  }

  private String changed(int line, List<Replacement> changes) {
    StringBuilder changed = new StringBuilder();
    int kept = lines.contentStart(line);
    for (Replacement change : changes) {
      changed.append(text, kept, change.range().start()).append(change.text());
      kept = change.range().end();
    }
    return changed.append(text, kept, lines.contentEnd(line)).toString();
  }

  /** Returns the line end of {@code line}, or the author's where it has none. */
  private String lineEnd(int line) {
    String own = text.substring(lines.contentEnd(line), lines.lineEnd(line));
    String first = text.substring(lines.contentEnd(0), lines.lineEnd(0));
    return !own.isEmpty() ? own : !first.isEmpty() ? first : "\n";
  }
}
