package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.program.LineWords;

/** The words of an operation's example. */
final class ExampleWords {

  private ExampleWords() {}

  /** Returns the words behind the opcode, quoted ones with their quotes. */
  static List<String> of(Operation operation) {
    String example = operation.example();
    LineWords words = new LineWords(example);
    words.split(0, example.length());
    List<String> arguments = new ArrayList<>();
    for (int i = 1; i < words.count(); i++) {
      arguments.add(words.word(i).of(example));
    }
    return arguments;
  }
}
