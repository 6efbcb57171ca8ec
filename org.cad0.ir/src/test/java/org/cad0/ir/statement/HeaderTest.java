package org.cad0.ir.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.cad0.ir.program.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which programs are for vcad. */
class HeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# vcad 0.2",
        "#vcad 0.2\r\nS 1",
        "\uFEFF# vcad\t0.10 ",
        "\n\nS 1\n# vcad 1.0\n# another"
      })
  void theFirstCommentAsksForVcad(String program) {
    assertThat(Program.parse(program).profile()).isEqualTo(LanguageProfile.VCAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S 1",
        "# vcad",
        "# vcad 0.1",
        "# vcad 0.2 is what this is not",
        "# a plate\n# vcad 0.2",
        "# vcad 99999999999.2",
        "S 1 \"# vcad 0.2\""
      })
  void otherwiseEverythingIsAllowed(String program) {
    assertThat(Program.parse(program).profile()).isEqualTo(LanguageProfile.OPEN);
  }
}
