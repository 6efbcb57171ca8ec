package org.cad0.ir.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program shows (language reference, end of section 5). */
class ResultsTest {

  static Stream<Arguments> programs() {
    return Stream.of(
        arguments("nothing", "", List.of()),
        arguments("the only solid", "S 1", List.of(0)),
        arguments("the last node that nothing refers to", "S 1\nS 2\nT 0 1 1 1", List.of(2)),
        arguments("a node below which all are used", "S 1\nS 2\nD 1 0\nT 2 1 1 1", List.of(3)),
        arguments(
            "the solid before a sketch that is still to be extruded",
            "S 1\nSK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nL 9 0 9 9\nL 9 9 0 0\nEND",
            List.of(0)),
        arguments("the roots in order, each once", roots("1", "0", "1"), List.of(0, 1)),
        arguments("no hidden root", roots("0", "1 default hidden"), List.of(0)),
        arguments("nothing, if all roots are hidden", roots("1 default hidden"), List.of()),
        arguments("no root that does not exist", roots("7"), List.of()),
        arguments(
            "the parts of instances",
            """
            S 1
            S 2
            PDEF "a part" name 0
            INST one "a part" name 0 0 0 0 0 0 1 1 1
            INST two "a part" name 9 0 0 0 0 0 1 1 1
            """,
            List.of(0)),
        arguments(
            "roots and instances together",
            """
            S 1
            S 2
            ROOT 1 default
            PDEF p name 0
            INST one p name 0 0 0 0 0 0 1 1 1
            """,
            List.of(0, 1)),
        arguments("no part without an instance", "S 1\nS 2\nPDEF p name 0", List.of(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void aProgramShows(String what, String program, List<Integer> results) {
    assertThat(Program.parse(program).results()).as(what).isEqualTo(results);
  }

  private static String roots(String... roots) {
    StringBuilder program = new StringBuilder("S 1\nS 2\n");
    for (String root : roots) {
      program.append("ROOT ").append(root);
      program.append(root.contains(" ") ? "\n" : " default\n");
    }
    return program.toString();
  }
}
