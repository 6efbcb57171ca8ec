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
    Document document =
        Document.of(
            """
            C 1 1 1
            S 4
            U 0 1
            D 2 0
            T 9 1 2 3
            M "dark oak" 0.6 0.6 0.65 1 0.4
            PDEF plate "Base plate" 0 "dark oak"
            ROOT 0 "dark oak"
            """);
    assertThat(LanguageFeatures.lenses(document, CancelSignal.NEVER))
        .filteredOn(lens -> lens.kind() == Lens.Kind.USES)
        .hasSize(2)
        .allSatisfy(lens -> assertThat(lens.title()).isEqualTo(uses(document, lens) + " uses"));
  }

  private static int uses(Document document, Lens lens) {
    return NavigationFeatures.references(document, lens.range().start(), false, CancelSignal.NEVER)
        .size();
  }

  @Test
  void rootsDecideWhatIsStray() {
    assertProgram("C 1 1 1\nS 4\nT 1 1 2 3\nROOT 0 default\nROOT 0 default\n")
        .showsLenses("C 1 1 1: 2 uses\nT 1 1 2 3: stray: nothing uses it\n");
  }

  @Test
  void countsTheUsesOfMaterialsPartsAndInstances() {
    assertProgram(
            """
            C 50 30 5
            M steel 0.6 0.6 0.65 1 0.4
            M "not used" 0.6 0.6 0.65 1 0.4
            PDEF plate "Base plate" 0 steel
            INST one plate "One" 0 0 0 0 0 0 1 1 1 steel
            INST two plate "Two" 0 0 9 0 0 0 1 1 1
            JFIX weld one two 0 0 0 0 0 0
            GROUND one
            """)
        .showsLenses(
            """
            M steel 0.6 0.6 0.65 1 0.4: 2 uses
            PDEF plate "Base plate" 0 steel: 2 uses
            INST one plate "One" 0 0 0 0 0 0 1 1 1 steel: 2 uses
            INST two plate "Two" 0 0 9 0 0 0 1 1 1: 1 use
            """);
  }
}
