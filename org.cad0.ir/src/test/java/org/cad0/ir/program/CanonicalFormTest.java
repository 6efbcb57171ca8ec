package org.cad0.ir.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form in which models see programs. */
class CanonicalFormTest {

  @Test
  void commentsNamesBlankLinesAndSegmentsAreLeftOut() {
    Program program =
        Program.parse(
            """
            \uFEFF# a disk

            Y  2.50\t10 32  "disk" # v0.1
            SK 0 0 0 1 0 0 0 1 0 "p"
              L 0 0 +1 0
              L 1 0 0 0.0
            END
            M a 1 1 1 0 0
            FI 0 .5
            """);
    assertThat(CanonicalForm.of(program))
        .isEqualTo("Y 2.5 10\nSK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nL 1 0 0 0\nEND\nF 0 0.5");
  }

  @ParameterizedTest
  @CsvSource({
    "1e3, 1000",
    "-0, 0",
    "+.5, 0.5",
    "5., 5",
    "1e-7, 0.0000001",
    "0.1, 0.1",
    "1e21, 1000000000000000000000",
    "9007199254740993, 9007199254740992",
    "2.50, 2.5"
  })
  void numbersAreTheShortestDecimalsWithoutExponent(String written, String canonical) {
    assertThat(CanonicalForm.of(Program.parse("C 1 1 1\nT 0 0 0 " + written)))
        .isEqualTo("C 1 1 1\nT 0 0 0 " + canonical);
  }
}
