package org.cad0.ir.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.structure.StructureAssert.assertProgram;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void aPartIsTheListOfItsStepsWithTheirTools() {
    assertProgram(
            """
            C 50 30 5 "plate"
            Y 2 10
            T 1 5 5 -1
            D 0 2
            Y 2 10
            T 4 45 5 -1
            D 3 5 "drilled"
            Y 2 10
            T 7 45 25 -1
            D 6 8
            """)
        .hasOutline(
            """
            9 Difference
              0 plate
              3 Difference
                2 Translate
                  1 Cylinder
              6 drilled
                5 Translate
                  4 Cylinder
              8 Translate
                7 Cylinder
            """);
  }

  @Test
  void everyResultIsAtTheTopWithWhatItIsMadeOf() {
    assertProgram("C 9 9 9\nS 4\nT 0 1 2 3\nD 2 1\nY 2 10\n")
        .hasOutline(
            """
            3 Difference
              0 Box
              1 Sphere
              2 Translate
            4 Cylinder
            """);
  }

  @Test
  void aSharedNodeStandsOnceBelowItsFirstUser() {
    assertProgram("C 9 9 9\nT 0 1 2 3\nT 0 4 5 6\nU 1 2\nU 3 3\n")
        .hasOutline(
            """
            4 Union
              0 Box
              1 Translate
              3 Union
                2 Translate
            """);
  }

  @Test
  void aSketchHoldsItsSegments() {
    assertProgram(
            """
            SK 0 0 0 1 0 0 0 1 0 "wedge"
              L 0 0 9 0
              A 9 0 0 9 0 0 1
              L 0 9 0 0
            END
            E 0 0 0 5
            """)
        .hasOutline(
            """
            1 Extrude
              0 wedge
                Line
                Arc
                Line
            """);
  }

  @Test
  void wrongNodesAreShownToo() {
    assertProgram("C 1\nT 9 x\nQ 1\nSK 0 0\n").hasOutline("0 Box\n1 Translate\n2 Sketch\n");
  }

  @Test
  void namesThatCannotBeSeenAreNotShown() {
    assertProgram("# \u00a0\u2003\n\nS 4 \"\u00a0\"\nCAM \"\ufeff\" 1 1 1 0 0 0 45 \"\"\n")
        .hasOutline("0 Sphere\nCamera\n");
  }

  @Test
  void longNamesAreShortened() {
    List<OutlineSymbol> symbols =
        StructureFeatures.symbols(
            Document.of("# " + "x".repeat(1000) + "\nS 4 \"" + "y".repeat(1000) + '"'),
            CancelSignal.NEVER);
    assertThat(symbols)
        .extracting(OutlineSymbol::symbol)
        .allSatisfy(
            symbol -> {
              assertThat(symbol.name()).hasSizeLessThan(200).endsWith("…");
              assertThat(symbol.detail()).hasSizeLessThan(200);
            });
  }

  @Test
  void commentsSetApartAreHeadingsWhereTheyStand() {
    assertProgram(
            """
            # a drilled plate

            # === Plate ===
            C 50 30 5
            # not set apart

            # ---
            # Hole
            # ---
            Y 2 10
            D 0 1

            # End
            """)
        .hasOutline(
            """
            a drilled plate
            Plate
            2 Difference
              0 Box
              Hole
              1 Cylinder
            End
            """);
  }

  @Test
  void theHeaderIsNoHeading() {
    assertProgram("# vcad 0.2\n\nS 4\n").hasOutline("0 Sphere\n");
    assertProgram("# vcad 0.2\n# a ball\nS 4\n").hasOutline("a ball\n0 Sphere\n");
  }

  @Test
  void commentsInASketchAreNoHeadings() {
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n\n# first\n  L 0 0 9 0\n\n# last\nEND\n")
        .hasOutline("0 Sketch\n  Line\n");
  }

  @Test
  void showsMaterialsAssemblyAndSceneBesideTheParts() {
    assertProgram(
            """
            # vcad 0.2
            M steel 1 1 1 1 1
            # colors

            # darker
            M brass 1 1 1 1 1

            C 9 9 9
            S 4
            D 0 1 "leaf"
            T 2 1 2 3
            PDEF leaf "Leaf" 2 steel
            INST left leaf "left" 0 0 0 0 0 0 1 1 1
            JFIX press _ left 0 0 0 0 0 0
            GROUND left
            ENV studio 1
            AO 1 1 1
            CAM iso 1 1 1 0 0 0 45 "Isometric"
            ROOT 3 brass

            # end
            """)
        .hasOutline(
            """
            Materials
              steel
              darker
              brass
            2 leaf
              0 Box
              1 Sphere
            3 Translate
            Assembly
              leaf "Leaf"
              left
              press
              Ground left
            Scene
              Environment studio
              Ambient occlusion
              iso "Isometric"
            Root 3
            end
            """);
  }

  @Test
  void aSymbolReachesOverWhatItIsMadeOf() {
    assertProgram("S 4\n\n«C 50 30 5\nY 2 10\nT 2 5 5 -1\nD 1 3»\n")
        .reachesOverMarks("4 Difference");
    assertProgram("C 9 9 9\nS 4\n«T 0 1 2 3»\nT 1 1 2 3").reachesOverMarks("2 Translate");
    assertProgram("C 9 9 9\nM a 1 1 1 1 1\n«S 4\nD 0 1»\n").reachesOverMarks("2 Difference");
    assertProgram("C 9 9 9\n«ROOT 0 a\n# and\nROOT 0 b»\nENV studio 1").reachesOverMarks("Roots");
    assertProgram("«SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nEND\nE 0 0 0 5»\n")
        .reachesOverMarks("1 Extrude");
  }

  @Test
  void aChainOfAnyLengthStaysShallow() {
    int length = 100_000;
    StringBuilder beside = new StringBuilder("C 9 9 9\n");
    StringBuilder below = new StringBuilder("C 9 9 9\nS 4\n");
    StringBuilder doubled = new StringBuilder("C 9 9 9\n");
    for (int i = 0; i < length; i++) {
      beside.append("T ").append(i).append(" 1 2 3\n");
      below.append("U 0 ").append(i + 1).append('\n');
      doubled.append("U ").append(i).append(' ').append(i).append('\n');
    }
    assertThat(depth(beside)).isEqualTo(2);
    assertThat(depth(below)).isBetween(10, 20);
    assertThat(depth(doubled)).isEqualTo(2);
  }

  private static int depth(CharSequence program) {
    Document document = Document.of(program.toString());
    List<OutlineSymbol> symbols = StructureFeatures.symbols(document, CancelSignal.NEVER);
    assertThat(count(symbols)).isEqualTo(document.program().nodes().size());
    return depth(symbols);
  }

  private static int depth(List<OutlineSymbol> symbols) {
    return symbols.stream().mapToInt(symbol -> 1 + depth(symbol.children())).max().orElse(0);
  }

  private static int count(List<OutlineSymbol> symbols) {
    return symbols.stream().mapToInt(symbol -> 1 + count(symbol.children())).sum();
  }
}
