package org.cad0.ir.ide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "M steel «0.6 0.65 0.7» 1 0.4, #99a6b3",
    "M \"my steel\" «1 0 .5» 0 1 7850 # dark, #ff0080",
    "M steel «0.6\t0.65  0.7», #99a6b3",
    "BG solid «1 1 1», #ffffff",
    "BG gradient «1 1 1» «0.6 0.7 0.8», #ffffff #99b3cc",
    "BG gradient «1 1 1» 0.6 0.7, #ffffff",
    "BG solid «0 0 0» 1 1 1, #000000",
    "LDIR sun «1 0.9 0.8» 2 0 -1 -1 shadow, #ffe6cc",
    "LAREA panel «1 0.9 0.8» 3, #ffe6cc",
  })
  void findsTheColorsOfMaterialsBackgroundsAndLights(String marked, String colors) {
    Fixture fixture = Fixture.of(marked);
    var found = LanguageFeatures.colors(fixture.document(), CancelSignal.NEVER);
    assertThat(found).extracting(ColorMark::range).isEqualTo(fixture.ranges());
    assertThat(found.stream().map(mark -> mark.color().hex()).collect(joining(" ")))
        .isEqualTo(colors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C 1 1 1",
        "BG env 1 1 1",
        "BG transparent",
        "BG solid 1 1",
        "BG 1 1 1",
        "M steel 0.6 2 0.7 1 0.4",
        "M steel 0.6 x 0.7 1 0.4",
        "# M steel 0.6 0.6 0.7 1 0.4",
        "LPNT bulb"
      })
  void findsNoColorWhereNoneIsWritten(String text) {
    assertThat(LanguageFeatures.colors(Document.of(text), CancelSignal.NEVER)).isEmpty();
  }

  @Test
  void writesColorsWithThreeDigitsAtMost() {
    assertThat(LanguageFeatures.colorText(new Color(1, 0, 0.5))).isEqualTo("1 0 0.5");
    assertThat(LanguageFeatures.colorText(new Color(1 / 3.0, 2 / 3.0, 1e-9)))
        .isEqualTo("0.333 0.667 0");
    assertThat(LanguageFeatures.colorText(new Color(153 / 255.0, 1.0000001, -0.0)))
        .isEqualTo("0.6 1 0");
  }

  @Test
  void aColorThatIsWrittenReadsBack() {
    Color color = new Color(0.123, 0.456, 0.789);
    Document document = Document.of("BG solid " + LanguageFeatures.colorText(color));
    assertThat(LanguageFeatures.colors(document, CancelSignal.NEVER))
        .extracting(ColorMark::color)
        .containsExactly(color);
  }
}
