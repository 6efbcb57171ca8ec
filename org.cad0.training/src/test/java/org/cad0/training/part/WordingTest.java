package org.cad0.training.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static Set<String> everyWay(String phrase, Object... values) {
    Set<String> ways = new TreeSet<>();
    for (int index = 0; index < 400; index++) {
      ways.add(new Wording(new Dice(1, index)).say(phrase, values));
    }
    return ways;
  }

  @Test
  void saysEveryChoiceAndChoicesInsideChoices() {
    assertThat(everyWay("a [flat|[thin|thick] round] plate"))
        .containsExactly("a flat plate", "a thick round plate", "a thin round plate");
  }

  @Test
  void allowsAnEmptyChoice() {
    assertThat(everyWay("[|plain ]plate")).containsExactly("plain plate", "plate");
  }

  @Test
  void fillsPlacesWithTheBareNumberOrTheString() {
    assertThat(everyWay("Ø{0#} for {1}", 4.50, "M4")).containsExactly("Ø4.5 for M4");
  }

  @Test
  void fillsPlacesWithTheNumberAndItsUnit() {
    assertThat(everyWay("{0} thick", 3.0))
        .containsExactlyInAnyOrder(
            "3 thick", "3mm thick", "3 mm thick", "3 millimeters thick", "3 millimetres thick");
  }

  @Test
  void leavesPlacesAloneWhenOnlyChoosing() {
    assertThat(new Wording(new Dice(1, 1)).choose("[{N}] with {wF}")).isEqualTo("{N} with {wF}");
  }

  @Test
  void namesAPhraseWhoseChoiceIsNotClosed() {
    assertThatThrownBy(() -> new Wording(new Dice(1, 1)).say("a [flat|round plate"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a [flat|round plate");
  }

  @Test
  void marksALengthWithAUnitInEveryRow() {
    for (int index = 0; index < 400; index++) {
      assertThat(new Wording(new Dice(2, index)).marked(8)).matches("8 ?(mm|millimet(er|re)s)");
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "-0.25, -0.25", "19.1, 19.1", "0.30000000000000004, 0.3", "-0.0, 0"})
  void writesTheShortestDecimal(double value, String written) {
    assertThat(ProgramBuilder.written(value)).isEqualTo(written);
  }
}
