package org.cad0.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns of a text. */
class LineIndexTest {
  private final LineIndex lines = LineIndex.of("ab\ncd\r\n\ref");

  @Test
  void linesEndAsInTheLanguageServerProtocol() {
    assertThat(lines.lineCount()).isEqualTo(4);
    assertThat(lines.lineStart(1)).isEqualTo(3);
    assertThat(lines.lineStart(2)).isEqualTo(7);
    assertThat(lines.lineStart(3)).isEqualTo(8);
    assertThat(lines.lineEnd(1)).isEqualTo(7);
    assertThat(lines.lineEnd(3)).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "2, 0, 2", "3, 1, 0", "6, 1, 3", "7, 2, 0", "8, 3, 0", "10, 3, 2"})
  void offsetsHaveALineAndAColumn(int offset, int line, int column) {
    assertThat(lines.lineOf(offset)).isEqualTo(line);
    assertThat(lines.columnOf(offset)).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "0, 9, 2",
    "1, 2, 5",
    "1, 3, 5",
    "1, 9, 5",
    "1, 2147483647, 5",
    "2, 5, 7",
    "3, 9, 10",
    "9, 0, 10",
    "-1, 5, 0",
    "1, -1, 3"
  })
  void positionsBehindALineAreMovedToItsEndAndNeverIntoItsLineEnd(
      int line, int column, int offset) {
    assertThat(lines.offsetOf(line, column)).isEqualTo(offset);
  }

  @Test
  void manyLinesAreIndexed() {
    LineIndex index = LineIndex.of("x\n".repeat(1000));
    assertThat(index.lineCount()).isEqualTo(1001);
    assertThat(index.lineStart(1000)).isEqualTo(2000);
  }

  @Test
  void everyMixOfLineEndsIsSplitAsWritten() {
    for (int pattern = 0; pattern < 3 * 3 * 3 * 3 * 3 * 3; pattern++) {
      StringBuilder text = new StringBuilder();
      for (int rest = pattern; rest > 0; rest /= 3) {
        text.append("\n\ra".charAt(rest % 3));
      }
      LineIndex index = LineIndex.of(text.toString());
      String[] expected = text.toString().split("\r\n|\r|\n", -1);
      assertThat(index.lineCount()).isEqualTo(expected.length);
      for (int line = 0; line < expected.length; line++) {
        assertThat(text.substring(index.contentStart(line), index.contentEnd(line)))
            .isEqualTo(expected[line]);
      }
    }
  }

  @Test
  void rangesDoNotRunBackwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(2, 1));
    assertThat(new TextRange(1, 2).span(new TextRange(5, 7))).isEqualTo(new TextRange(1, 7));
    assertThat(new TextRange(1, 2).touches(2)).isTrue();
    assertThat(new TextRange(1, 2).touches(3)).isFalse();
  }
}
