package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.junit.jupiter.api.Test;

/** Which lines are formatted; how is the formatter's own test. */
class FormattingTest {

  @Test
  void theWholeDocument() {
    Document document = Document.of(" S 1\n\n\n\tS  2.0");
    assertThat(changed(document, LanguageFeatures.format(document, CancelSignal.NEVER)))
        .isEqualTo("S 1\n\nS 2\n");
  }

  @Test
  void theLinesOfARange() {
    assertFormatsRange("S  1\nS«  2\nS» 3.0\nS  4\n", "S  1\nS 2\nS 3\nS  4\n");
    assertFormatsRange("S  1\n«S  2\n»S  3\n", "S  1\nS 2\nS  3\n");
    assertFormatsRange("S  1\nS  2«»\nS  3\n", "S  1\nS 2\nS  3\n");
    assertFormatsRange("S  1\n«»S  2\nS  3\n", "S  1\nS 2\nS  3\n");
  }

  @Test
  void theLineThatALineEndHasFinished() {
    assertFinishesLine("S  1\n S  2.0\n‸\nS  3", "S  1\nS 2\n\nS  3");
    assertFinishesLine(
        "SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\n  ‸", "SK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n  ");
    assertFinishesLine("S  1\n\n\n‸", "S  1\n\n\n");
    assertFinishesLine("S  1‸", "S  1");
  }

  private static void assertFormatsRange(String marked, String expected) {
    Fixture fixture = Fixture.of(marked);
    assertThat(
            changed(
                fixture.document(),
                LanguageFeatures.formatRange(
                    fixture.document(), fixture.ranges().get(0), CancelSignal.NEVER)))
        .isEqualTo(expected);
  }

  private static void assertFinishesLine(String marked, String expected) {
    Fixture fixture = Fixture.of(marked);
    assertThat(
            changed(
                fixture.document(),
                LanguageFeatures.formatFinishedLine(
                    fixture.document(), fixture.caret(), CancelSignal.NEVER)))
        .isEqualTo(expected);
  }

  private static String changed(Document document, List<Replacement> edits) {
    return Replacement.apply(edits, document.text());
  }
}
