package org.cad0.ir.format;

import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.text.LineIndex;

/** The lines of a program, without their ends and without the byte-order mark. */
final class Lines {
  private final String text;
  private final LineIndex index;

  Lines(Program program) {
    this.text = program.text();
    this.index = program.lines();
  }

  int count() {
    return index.lineCount();
  }

  /** Returns where the content of {@code line} starts. */
  int start(int line) {
    return index.contentStart(line);
  }

  /** Returns where the content of {@code line} ends. */
  int contentEnd(int line) {
    return index.contentEnd(line);
  }

  /** Returns the offset behind {@code line} with its line end. */
  int end(int line) {
    return index.lineEnd(line);
  }

  /** Returns how {@code line} ends; empty for the last line. */
  String lineEnd(int line) {
    return text.substring(contentEnd(line), end(line));
  }

  /** Splits {@code line} into {@code words}. */
  void split(int line, LineWords words) {
    words.split(start(line), contentEnd(line));
  }
}
