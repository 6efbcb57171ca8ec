package org.cad0.ir.ide.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.ide.Fixture;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;

class SuggestionTextTest {

  /** Returns the document after the suggestion is taken, the suggestion marked. */
  private static Optional<String> taken(String marked, String... lines) {
    Fixture fixture = Fixture.of(marked);
    Program program = Program.parse(fixture.text());
    SuggestionContext context = SuggestionContext.at(program, fixture.caret()).orElseThrow();
    return SuggestionText.of(program, fixture.caret(), context, List.of(lines))
        .map(
            text ->
                fixture.text().substring(0, fixture.caret())
                    + "«"
                    + text
                    + "»"
                    + fixture.text().substring(fixture.caret()));
  }

  @Test
  void goesOnWithTheCaretsLine() {
    assertThat(taken("C 9 9 9\nY 1‸", "Y 1 5", "D 0 1")).contains("C 9 9 9\nY 1« 5\nD 0 1»");
    assertThat(taken("C 9 9 9\nY 1‸", "Y 1.5 5")).contains("C 9 9 9\nY 1«.5 5»");
    assertThat(taken("C 9 9 9\nFI  0 ‸", "F 0 5")).contains("C 9 9 9\nFI  0 «5»");
  }

  @Test
  void startsANewLineBehindAFinishedStatement() {
    assertThat(taken("C 9 9 9‸", "S 4", "D 0 1")).contains("C 9 9 9«\nS 4\nD 0 1»");
    assertThat(taken("C 9 9 9 # base‸", "S 4")).contains("C 9 9 9 # base«\nS 4»");
    assertThat(taken("# a ball‸", "S 4")).contains("# a ball«\nS 4»");
    assertThat(taken("C 9 9 9\n‸", "S 4")).contains("C 9 9 9\n«S 4»");
  }

  @Test
  void keepsLineEndsAndIndentation() {
    assertThat(taken("C 9 9 9\r\n‸", "S 4", "D 0 1")).contains("C 9 9 9\r\n«S 4\r\nD 0 1»");
    assertThat(taken("SK 0 0 0 1 0 0 0 1 0‸", "L 0 0 9 0", "L 9 0 0 9", "L 0 9 0 0", "END"))
        .contains("SK 0 0 0 1 0 0 0 1 0«\n  L 0 0 9 0\n  L 9 0 0 9\n  L 0 9 0 0\nEND»");
    assertThat(taken("SK 0 0 0 1 0 0 0 1 0\n\tL 0 0 9 0\n\t‸", "L 9 0 0 9", "L 0 9 0 0", "END"))
        .contains("SK 0 0 0 1 0 0 0 1 0\n\tL 0 0 9 0\n\t«L 9 0 0 9\n\tL 0 9 0 0\nEND»");
  }

  @Test
  void whereStatementsFollowOnlyTheLineIsFinished() {
    assertThat(taken("C 9 9 9\nY 1‸\nD 0 1", "Y 1 5", "D 0 1")).contains("C 9 9 9\nY 1« 5»\nD 0 1");
    assertThat(taken("C 9 9 9\n‸\nT 0 1 2 3", "S 4", "D 0 1")).isEmpty();
    assertThat(taken("C 9 9 9‸\nT 0 1 2 3", "S 4", "D 0 1")).isEmpty();
  }

  @Test
  void neverRepeatsWhatFollows() {
    assertThat(taken("SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nL 9 0 0 9\n‸\nL 0 9 0 0\nEND", "L 0 9 0 0"))
        .isEmpty();
  }

  @Test
  void aCommentStaysWithItsLine() {
    assertThat(taken("C 9 9 9\nT 0 ‸# move", "T 0 1 2 3", "U 0 1"))
        .contains("C 9 9 9\nT 0 «1 2 3»# move");
    assertThat(taken("C 9 9 9 ‸# base", "S 4")).isEmpty();
  }

  @Test
  void neverShowsAnError() {
    assertThat(taken("C 9 9 9\n‸", "T 5 1 2 3")).isEmpty();
    assertThat(taken("C 9 9 9\n‸", "S -4")).isEmpty();
    assertThat(taken("C 9 9 9\n‸", "SK 0 0 0 1 0 0 0 1 0", "L 0 0 9 0")).isEmpty();
    assertThat(taken("C 9 9 9\n‸\nQ 5", "S 4")).contains("C 9 9 9\n«S 4»\nQ 5");
  }

  @Test
  void anAnswerThatDoesNotFitTheLineIsNotShown() {
    assertThat(taken("C 9 9 9\nY 1‸", "S 4")).isEmpty();
    assertThat(taken("C 9 9 9\nY 1‸", "Y 1")).isEmpty();
    assertThat(taken("C 9 9 9\n‸")).isEmpty();
  }

  @Test
  void numbersThatAreNotCanonicalGoOnAsTheyAreWritten() {
    assertThat(taken("C 9 9 9\nY .5‸", "Y 0.5 7")).contains("C 9 9 9\nY .5« 7»");
    assertThat(taken("C 9 9 9\nY .5‸", "Y 0.55 7")).contains("C 9 9 9\nY .5«5 7»");
    assertThat(taken("C 9 9 9\nY +1‸", "Y 12 7")).contains("C 9 9 9\nY +1«2 7»");
    assertThat(taken("C 9 9 9\nT 0 +‸", "T 0 -1 2 3")).isEmpty();
  }

  @Test
  void noDigitIsAddedToAnExponent() {
    assertThat(taken("C 9 9 9\nY 1e1‸", "Y 10 7")).contains("C 9 9 9\nY 1e1« 7»");
    assertThat(taken("C 9 9 9\nY 1e1‸", "Y 100 7")).isEmpty();
    assertThat(taken("C 9 9 9\nY\t1e1‸", "Y 100 7")).isEmpty();
    assertThat(taken("C 9 9 9\nY 1e1 ‸", "Y 10 7")).contains("C 9 9 9\nY 1e1 «7»");
  }
}
