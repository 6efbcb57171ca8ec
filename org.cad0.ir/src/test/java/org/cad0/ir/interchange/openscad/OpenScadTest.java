package org.cad0.ir.interchange.openscad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenScadTest {

  @Test
  void makesAModuleOfWhatHasANameAndWritesTheRestInPlace() {
    assertThat(
            source(
                """
                C 50 30 5 "Base Plate"
                Y 5 10
                T 1 25 15 -2
                D 0 2
                """))
        .isEqualTo(
            """
            // Lengths in mm, angles in degrees.
            $fn = 96; // segments of a full circle

            // Base Plate
            module base_plate() {
              cube([50, 30, 5]);
            }

            difference() {
              base_plate();
              translate([25, 15, -2]) cylinder(h = 10, r = 5);
            }
            """);
  }

  @Test
  void makesAModuleOfWhatIsUsedTwice() {
    assertThat(source("S 1\nT 0 5 0 0\nU 0 1\n"))
        .endsWith(
            """
            module node_0() {
              sphere(r = 1);
            }

            union() {
              node_0();
              translate([5, 0, 0]) node_0();
            }
            """);
  }

  @Test
  void joinsChainsOfTheSameBoolean() {
    assertThat(source("C 9 9 9\nS 1\nS 2\nS 3\nD 0 1\nD 4 2\nD 5 3\n"))
        .endsWith(
            """
            difference() {
              cube([9, 9, 9]);
              sphere(r = 1);
              sphere(r = 2);
              sphere(r = 3);
            }
            """);
  }

  @Test
  void leavesOutWhatIsNotShown() {
    assertThat(source("S 1\nS 2\nROOT 0 default\n")).doesNotContain("sphere(r = 2)");
  }

  @Test
  void colorsRootsAndPlacesInstances() {
    assertThat(
            source(
                """
                M steel 0.5 0.5 0.6 1 0.3
                C 10 20 30 "Bar"
                S 1
                PDEF bar "Bar" 0 steel
                INST a bar "Left bar" 1 2 3 0 0 90 1 1 1
                INST b bar "Right bar" 0 0 0 0 0 0 2 1 1 default
                JFIX j a b 0 0 0 0 0 0
                ROOT 0 steel
                ROOT 1 steel
                """))
        .endsWith(
            """
            // Joints are not exported (1): every instance stands where its INST line puts it.

            color([0.5, 0.5, 0.6]) sphere(r = 1);

            // Left bar
            color([0.5, 0.5, 0.6]) translate([1, 2, 3]) rotate([0, 0, 90]) bar();

            // Right bar
            scale([2, 1, 1]) bar();
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "Hole Ø5 (left),   hole_5_left",
    "cube,             cube_2",
    "3rd plate,        part_3rd_plate",
    "孔,                node_0",
    "Träger,           trager"
  })
  void makesIdentifiersOfNames(String name, String identifier) {
    assertThat(source("C 1 1 1 \"" + name + "\"\n"))
        .contains("// " + name + "\nmodule " + identifier + "() {");
  }

  @Test
  void keepsNamesInTheirComment() {
    assertThat(source("C 1 1 1 \"a\u2028b\u0000c\"\n")).contains("// a b c\n");
  }

  @Test
  void writesSteepNestingsOfAnyLength() {
    StringBuilder program = new StringBuilder("S 1\n");
    for (int node = 0; node < 20_000; node++) {
      program.append("T ").append(node).append(" 1 0 0\n");
    }

    assertThat(source(program.toString())).contains("module node_19992()");
  }

  @Test
  void bringsTheModulesAlongThatAreUsed() {
    assertThat(source("C 9 9 9\nSH 0 1\n"))
        .contains("module shell(t)", "module erode()")
        .doesNotContain("module chamfer");
    assertThat(OpenScad.export(Program.parse("C 9 9 9\nF 0 1\n")).notes())
        .singleElement()
        .asString()
        .contains("come near");
  }

  @Test
  void tellsWhatItCannotMake() {
    String program =
        """
        SK 0 0 0 1 0 0 0 1 0
        A 5 0 3 0 4 0 1
        L 3 0 5 0
        END
        V 0 0 0 0 0 1 1 360
        """;

    assertThatThrownBy(() -> source(program))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("axis must lie in the plane");
    assertThatThrownBy(() -> source("# nothing\n")).hasMessageContaining("shows no solid");
    assertThatThrownBy(() -> source("C 1 1 1\nROOT 0 default hidden\n"))
        .hasMessageContaining("shows no solid");
  }

  private static String source(String program) {
    return OpenScad.export(Program.parse(program)).text();
  }
}
