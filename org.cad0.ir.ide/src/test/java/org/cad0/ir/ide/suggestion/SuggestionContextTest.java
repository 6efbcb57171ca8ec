package org.cad0.ir.ide.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cad0.ir.ide.Fixture;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionContextTest {

  private static Optional<SuggestionContext> context(String marked) {
    Fixture fixture = Fixture.of(marked);
    return SuggestionContext.at(Program.parse(fixture.text()), fixture.caret());
  }

  @Test
  void givesTheProgramAboveInCanonicalForm() {
    assertThat(context("# a plate\n\nC  50.0 30 5 \"base\"\nFI 0 1 # round\n‸"))
        .contains(new SuggestionContext("a plate", "C 50 30 5\nF 0 1", ""));
  }

  @ParameterizedTest(name = "{0} is partial line \"{1}\"")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\'',
      value = {
        "T‸,T",
        "T ‸,T ",
        "T 0‸,T 0",
        "T 0  1.50‸,T 0 1.50",
        "T 0  1.50  ‸,T 0 1.5 ",
        "  T 0 -‸,T 0 -",
        "FI‸,F",
        "FI 0‸,F 0",
        "L‸,L",
        "EN‸,EN",
        "T 0 1 2 ‸ # move,T 0 1 2 ",
        "LP 0 0 0 0‸,LP 0 0 0 0",
        "T 0 .5‸,T 0 0.5",
        "T 0 -.‸,T 0 -0.",
        "T 0 +5‸,T 0 5",
        "T 0 +‸,T 0 ",
        "T 00 007‸,T 0 7",
        "T 0 -0‸,T 0 -0",
        "T 0 1e3‸,T 0 1000",
        "T 0 1e3 ‸,T 0 1000 ",
        "T 0 1.50e0 +.5e1 ‸,T 0 1.5 5 ",
      })
  void givesTheBeginningOfTheCaretsLine(String line, String partial) {
    assertThat(context("C 1 1 1\n" + line)).contains(new SuggestionContext("", "C 1 1 1", partial));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S 4‸",
        "S 4 ‸",
        "S 4 # ball‸",
        "S 4 \"ball\"‸",
        "S 4\n‸",
        "S 4\n# next‸",
        "S 4\n\n   ‸"
      })
  void aFinishedStatementIsPartOfTheProgram(String program) {
    assertThat(context(program).orElseThrow().program()).isEqualTo("S 4");
    assertThat(context(program).orElseThrow().partialLine()).isEmpty();
  }

  @Test
  void anOpenSketchIsNoError() {
    assertThat(context("SK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n  L 9 0‸"))
        .contains(new SuggestionContext("", "SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0", "L 9 0"));
    assertThat(context("SK 0 0 0‸")).contains(new SuggestionContext("", "", "SK 0 0 0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q 1\n‸",
        "T 0 1 2 3\n‸",
        "C 1 1 ‸1",
        "C 1 ‸ 1 1",
        "# a ‸plate",
        "C 1 wrong 1‸",
        "C 1 1 1 1 ‸",
        "C 1 1 1 1‸",
        "C 1 \"a‸",
        "C 1 # what‸",
        "SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nC 1 1 1\n‸",
        "SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nC 1 1‸",
        "hello world‸",
        "ROOT 0 ‸"
      })
  void thereIsNoneBehindErrorsOrInTheMiddleOfALine(String program) {
    assertThat(context(program)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S 4", "S 4\n", "# ball\nS 4\n"})
  void atEndIsBehindEverything(String text) {
    assertThat(SuggestionContext.atEnd(Program.parse(text))).isEqualTo(context(text + "‸"));
  }

  @Test
  void theDescriptionStandsAboveTheProgram() {
    assertThat(description("# vcad 0.2\n# A plate,\n#  50 by 30 mm\nC 1 1 1\n# holes\n‸"))
        .isEqualTo("A plate, 50 by 30 mm");
    assertThat(description("# made by hand\n\n# A plate\n\nC 1 1 1\n‸")).isEqualTo("A plate");
  }

  @Test
  void otherwiseItIsTheNearestAboveTheCaret() {
    assertThat(description("C 1 1 1\n# holes\nY 1 1\n# ribs\n‸\n# later")).isEqualTo("ribs");
  }

  @Test
  void itMayBeTheCaretsOwnLine() {
    assertThat(description("## hex standoff M3‸")).isEqualTo("hex standoff M3");
  }

  @Test
  void trailingCommentsAndHeadersAreNone() {
    assertThat(description("# vcad 0.2\nC 1 1 1 # base\n‸")).isEmpty();
    assertThat(description("#\n#\nC 1 1 1\n‸")).isEmpty();
  }

  private static String description(String program) {
    return context(program).orElseThrow().description();
  }
}
