package org.cad0.ir.ide.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cad0.ir.program.Program;
import org.cad0.ir.text.TextRange;

/**
 * Finds the comment block that says what a program is to be (language reference, section 8): the
 * one above the first statement or, if there is none, the nearest one above the caret.
 */
final class DescriptionComment {

  /** A format header says nothing about the part. */
  private static final Pattern HEADER = Pattern.compile("vcad\\s+\\d+(\\.\\d+)*");

  private static final Pattern MARKS = Pattern.compile("^#+\\s*|\\s+$");

  /** Comment lines without a gap between them. */
  private static final class Block {
    private final StringBuilder text = new StringBuilder();
    private int lastLine;

    private void add(int line, String comment) {
      String words = MARKS.matcher(comment).replaceAll("");
      if (!words.isEmpty() && !HEADER.matcher(words).matches()) {
        text.append(text.isEmpty() ? "" : " ").append(words);
      }
      lastLine = line;
    }
  }

  private DescriptionComment() {}

  /** Returns the description for a caret at {@code offset}; empty when there is none. */
  static String above(Program program, int offset) {
    int firstStatement =
        program.statements().isEmpty() ? Integer.MAX_VALUE : program.statements().get(0).line();
    String aboveProgram = "";
    String nearest = "";
    for (Block block : blocks(program, offset)) {
      if (!block.text.isEmpty()) {
        nearest = block.text.toString();
        if (block.lastLine < firstStatement) {
          aboveProgram = nearest;
        }
      }
    }
    return aboveProgram.isEmpty() ? nearest : aboveProgram;
  }

  private static List<Block> blocks(Program program, int offset) {
    List<Block> blocks = new ArrayList<>();
    for (TextRange comment : program.comments()) {
      if (comment.start() >= offset) {
        break;
      }
      int line = program.lines().lineOf(comment.start());
      if (isWholeLine(program, line, comment)) {
        boolean continues = !blocks.isEmpty() && blocks.get(blocks.size() - 1).lastLine == line - 1;
        if (!continues) {
          blocks.add(new Block());
        }
        blocks.get(blocks.size() - 1).add(line, comment.of(program.text()));
      }
    }
    return blocks;
  }

  private static boolean isWholeLine(Program program, int line, TextRange comment) {
    int start = program.lines().lineStart(line);
    return CaretLine.isBlank(program.text().substring(start, comment.start()));
  }
}
