package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Tells the meaning of every word of a document, in order. */
final class Tokens {

  private Tokens() {}

  /** Returns the words on the lines that {@code range} has a part of. */
  static List<Token> in(Document document, TextRange range, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    List<Token> tokens = new ArrayList<>();
    int start = document.lines().lineStart(document.lines().lineOf(range.start()));
    int end = document.lines().lineEnd(document.lines().lineOf(range.end()));
    int comment = firstCommentFrom(program, start);
    for (Statement statement : Statements.on(program, range)) {
      cancel.check();
      comment = addComments(program, comment, statement.range().start(), tokens);
      add(program, statement, tokens);
    }
    addComments(program, comment, end, tokens);
    return List.copyOf(tokens);
  }

  private static int firstCommentFrom(Program program, int offset) {
    int found =
        Collections.binarySearch(
            program.comments(),
            new TextRange(offset, offset),
            Comparator.comparingInt(TextRange::start));
    return found >= 0 ? found : -found - 1;
  }

  /** Adds the comments from the {@code first} on that start before {@code end}. */
  private static int addComments(Program program, int first, int end, List<Token> tokens) {
    List<TextRange> comments = program.comments();
    int next = first;
    while (next < comments.size() && comments.get(next).start() < end) {
      tokens.add(new Token(comments.get(next), Token.Type.COMMENT, false));
      next++;
    }
    return next;
  }

  private static void add(Program program, Statement statement, List<Token> tokens) {
    tokens.add(new Token(statement.opcode(), typeOf(statement.operation()), false));
    for (ArgumentWord word : statement.arguments()) {
      boolean isDefinition = word.argument().kind().defines().isPresent();
      tokens.add(new Token(word.range(), typeOf(program, word), isDefinition));
    }
    statement.name().ifPresent(name -> tokens.add(new Token(name.range(), Token.Type.NAME, false)));
  }

  private static Token.Type typeOf(Operation operation) {
    return switch (operation.role()) {
      case SOLID -> Token.Type.OPERATION;
      case SKETCH, SKETCH_END -> Token.Type.SKETCH;
      case SEGMENT -> Token.Type.SEGMENT;
      case MATERIAL, ROOT, ASSEMBLY, SCENE -> Token.Type.DIRECTIVE;
    };
  }

  private static Token.Type typeOf(Program program, ArgumentWord word) {
    ArgumentKind kind = word.argument().kind();
    return switch (kind.syntax()) {
      case REFERENCE -> Token.Type.REFERENCE;
      case NUMBER, INTEGER -> Token.Type.NUMBER;
      case WORD ->
          switch (kind) {
            case LABEL -> Token.Type.NAME;
            case KEYWORD -> Token.Type.KEYWORD;
            case PRESET ->
                says(program, word, word.argument().choices())
                    ? Token.Type.KEYWORD
                    : Token.Type.NAME;
            case MATERIAL -> idOr(program, word, Entities.DEFAULT_MATERIAL);
            case PARENT -> idOr(program, word, Entities.WORLD);
            default -> Token.Type.ID;
          };
    };
  }

  /** Returns the type of an id, which may be a word that is always defined. */
  private static Token.Type idOr(Program program, ArgumentWord word, String always) {
    return says(program, word, List.of(always)) ? Token.Type.KEYWORD : Token.Type.ID;
  }

  private static boolean says(Program program, ArgumentWord word, List<String> words) {
    return program.wordOf(word).filter(words::contains).isPresent();
  }
}
