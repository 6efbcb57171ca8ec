package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.IdeAssert.assertProgram;

import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;

class LensTest {

  @Test
  void countsTheUsesOfNodesThatAreUsedSeveralTimesNamedOrSketches() {
    assertProgram(
            """
            C 50 30 5 "base"
            Y 2 10
            T 1 5 5 0
            T 1 45 5 0
            U 2 3
            SK 0 0 0 1 0 0 0 1 0
              L 0 0 9 0
              L 9 0 0 9
              L 0 9 0 0
            END
            E 5 0 0 5
            D 0 4
            U 7 6
            """)
        .showsLenses(
            """
            C 50 30 5 "base": 1 use
            Y 2 10: 2 uses
            SK 0 0 0 1 0 0 0 1 0: 1 use
            """);
  }

  @Test
  void marksNodesThatNothingUsesButForTheLast() {
    assertProgram("C 1 1 1\nS 4 \"ball\"\nT 0 1 2 3\n")
        .showsLenses("S 4 \"ball\": stray: nothing uses it\n");
    assertProgram("S 4").showsLenses("");
    assertProgram("").showsLenses("");
  }

  @Test
  void aNodeThatOneLineUsesTwiceHasTwoUses() {
    assertProgram("S 4\nU 0 0").showsLenses("S 4: 2 uses\n");
  }

  @Test
  void theUsesThatALensCountsAreTheReferences() {
    Document document = Document.of("C 1 1 1\nS 4\nU 0 1\nD 2 0\nT 9 1 2 3");
    assertThat(LanguageFeatures.lenses(document, CancelSignal.NEVER))
        .filteredOn(lens -> lens.kind() == Lens.Kind.USES)
        .isNotEmpty()
        .allSatisfy(
            lens ->
                assertThat(
                        NavigationFeatures.references(
                            document, lens.range().start(), false, CancelSignal.NEVER))
                    .hasSize(lens.title().startsWith("1 ") ? 1 : 2));
  }
}
