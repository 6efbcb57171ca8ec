package org.cad0.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cad0.ir.program.Program;

/** Writes lines through the mask with a vocabulary of single characters. */
final class MaskAssert {

  /** Marks the place in a line in front of a character that must be refused. */
  private static final char CARET = '‸';

  private static final TokenTexts CHARACTERS = characters();

  private final GrowingProgram program;
  private final String typed;

  private MaskAssert(String program, String typed) {
    this.program = new GrowingProgram(Program.parse(program));
    this.typed = typed;
  }

  static MaskAssert after(String program) {
    return new MaskAssert(program, "");
  }

  /** Writes a line that starts with typed characters. */
  static MaskAssert typing(String characters, String program) {
    return new MaskAssert(program, characters);
  }

  /** Asserts that the line may be written and finished. */
  void accepts(String line) {
    assertThat(canBeWritten(line)).as("refused at caret").isEqualTo(line);
    assertThat(mayFinish(line)).as("may finish `%s`", line).isTrue();
  }

  /**
   * Asserts that the mask refuses a line just where the caret is; behind the last character it
   * means that the line must not end there.
   */
  void refuses(String lineWithCaret) {
    String line = lineWithCaret.replace(String.valueOf(CARET), "");
    if (lineWithCaret.indexOf(CARET) == line.length()) {
      assertThat(canBeWritten(line)).isEqualTo(line);
      assertThat(mayFinish(line)).as("may finish `%s`", line).isFalse();
    } else {
      assertThat(canBeWritten(line)).isEqualTo(lineWithCaret);
    }
  }

  /** Asserts whether the program may end behind a line that may be finished. */
  void endsProgram(String line, boolean expected) {
    LineMask mask = write(line);
    assertThat(collect(mask).contains(CHARACTERS.end())).isEqualTo(expected);
  }

  /** Returns the line, with a caret in front of the first character that is refused. */
  private String canBeWritten(String line) {
    LineMask mask = new LineMask(CHARACTERS);
    mask.startLine(program, typed);
    for (int i = 0; i < line.length(); i++) {
      if (!collect(mask).contains((int) line.charAt(i))) {
        return line.substring(0, i) + CARET + line.substring(i);
      }
      mask.append(line.charAt(i));
    }
    return line;
  }

  private boolean mayFinish(String line) {
    return collect(write(line)).contains(CHARACTERS.lineEnd());
  }

  private LineMask write(String line) {
    LineMask mask = new LineMask(CHARACTERS);
    mask.startLine(program, typed);
    line.chars().forEach(mask::append);
    return mask;
  }

  private static List<Integer> collect(LineMask mask) {
    int[] allowed = new int[mask.tokenCount()];
    int count = mask.collect(allowed);
    return Arrays.stream(allowed, 0, count).boxed().toList();
  }

  /** Token number = character code; 0 ends the program. */
  private static TokenTexts characters() {
    List<String> texts = new ArrayList<>();
    for (char c = 0; c < 128; c++) {
      texts.add(String.valueOf(c));
    }
    return new TokenTexts(texts, '\n', 0);
  }
}
