package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Header;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Comments that are set apart by a blank line above them and say what follows.
 *
 * @param symbol the comments; their first line that says something is the name
 */
record Heading(Symbol symbol) {

  /** Returns the headings of {@code program}, in order. */
  static List<Heading> of(Program program, CancelSignal cancel) {
    List<Heading> headings = new ArrayList<>();
    ProgramLines lines = new ProgramLines(program);
    List<Statement> statements = program.statements();
    int next = 0;
    for (CommentBlock block : CommentBlock.of(program, cancel)) {
      cancel.check();
      while (next < statements.size() && statements.get(next).line() < block.firstLine()) {
        next++;
      }
      boolean isApart = block.firstLine() == 0 || lines.isBlank(block.firstLine() - 1);
      boolean isInSketch = next < statements.size() && isPartOfSketch(statements.get(next));
      if (isApart && !isInSketch) {
        of(program, block, lines).ifPresent(headings::add);
      }
    }
    return headings;
  }

  /** Tells whether the heading stands above {@code statement}. */
  boolean isAbove(Statement statement) {
    return symbol.range().start() < statement.range().start();
  }

  private static boolean isPartOfSketch(Statement statement) {
    Role role = statement.operation().role();
    return role == Role.SEGMENT || role == Role.SKETCH_END;
  }

  private static Optional<Heading> of(Program program, CommentBlock block, ProgramLines lines) {
    boolean isFirst = block.range().start() == program.comments().get(0).start();
    boolean startsWithHeader = isFirst && Header.of(program.text(), program.comments()).isPresent();
    int first = block.firstLine() + (startsWithHeader ? 1 : 0);
    for (int line = first; line <= block.lastLine(); line++) {
      TextRange content = lines.content(line);
      String title = title(program.text(), content);
      if (SymbolName.isVisible(title)) {
        return Optional.of(
            new Heading(
                new Symbol(
                    SymbolType.HEADING, Symbol.shortened(title), "", block.range(), content)));
      }
    }
    return Optional.empty();
  }

  /** Returns what a comment says, without the marks that underline or frame it. */
  private static String title(String text, TextRange comment) {
    int start = comment.start();
    int end = comment.end();
    while (start < end && isDecoration(text.charAt(start))) {
      start++;
    }
    while (end > start && isDecoration(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isDecoration(char c) {
    return c == '#' || c == '-' || c == '=' || c == '*' || c == '_' || c == '~' || c <= ' ';
  }
}
