package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void anEditMakesANewDocumentAndLeavesTheOldOne() {
    Document before = Document.of("C 1 1 1\nS 4\n");
    Document after = before.withChange(new TextRange(2, 3), "50");
    assertThat(after.text()).isEqualTo("C 50 1 1\nS 4\n");
    assertThat(after.program().nodes()).hasSize(2);
    assertThat(before.text()).isEqualTo("C 1 1 1\nS 4\n");
  }

  @Test
  void whatIsDerivedIsMadeOnce() {
    Document document = Document.of("C 1 1 1\n");
    assertThat(document.program()).isSameAs(document.program());
    assertThat(document.lines()).isSameAs(document.lines());
  }

  @Property
  void everyPositionIsMovedIntoTheText(
      @ForAll @Chars({'a', '\r', '\n', ' '}) @StringLength(max = 12) String text,
      @ForAll int line,
      @ForAll int column) {
    Document document = Document.of(text);
    int offset = document.lines().offsetOf(line, column);
    assertThat(offset).isBetween(0, text.length());
    boolean splits =
        offset > 0
            && offset < text.length()
            && text.charAt(offset - 1) == '\r'
            && text.charAt(offset) == '\n';
    assertThat(splits).isFalse();
  }

  @Property
  void positionsOfCharactersAreExact(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 5) String word) {
    Document document = Document.of("one\r\n" + word + "\nthree");
    assertThat(document.lines().offsetOf(1, word.length())).isEqualTo(5 + word.length());
    assertThat(document.lines().offsetOf(1, 99)).isEqualTo(5 + word.length());
    assertThat(document.lines().offsetOf(0, 99)).isEqualTo(3);
    assertThat(document.lines().contentEnd(0)).isEqualTo(3);
  }
}
