package org.cad0.training.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishTest {
  private static Set<String> everyWay(String sentence) {
    Set<String> ways = new TreeSet<>();
    for (int index = 0; index < 200; index++) {
      String text = new Finish(new Dice(3, index)).apply(sentence, false);
      ways.add(text.toLowerCase(Locale.ROOT));
    }
    return ways;
  }

  @ParameterizedTest
  @CsvSource({
    "a enclosure, an enclosure",
    "a 80x40 plate, an 80x40 plate",
    "a 18mm bore, an 18mm bore",
    "a M3 hole, an m3 hole",
    "a L-bracket, an l-bracket"
  })
  void mostlyWritesAnBeforeAVowel(String sentence, String finished) {
    assertThat(everyWay(sentence)).contains(finished);
  }

  @ParameterizedTest
  @CsvSource({"a U-channel", "a plate", "a 30mm rod", "a one mm pin", "a 180 long bar"})
  void leavesOtherArticlesAlone(String sentence) {
    assertThat(everyWay(sentence)).noneMatch(text -> text.startsWith("an "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plate, , four holes|plate, four holes",
        "plate with holes,|plate with holes",
        "make a just one cube|make just one cube",
        "M4 clearance clearance hole|m4 clearance hole"
      })
  void mendsWhatJoiningLeavesBehind(String sentence, String mended) {
    assertThat(everyWay(sentence)).contains(mended).noneMatch(text -> text.contains(", ,"));
  }

  @Test
  void neverRemovesANumberSaidTwice() {
    assertThat(everyWay("block 20 20 10")).allMatch(text -> text.startsWith("block 20 20 10"));
  }
}
