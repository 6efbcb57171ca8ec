package org.cad0.ir.interchange.cadquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cad0.ir.interchange.KnownSolid;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;

class CadQueryTest {

  @Test
  void makesAVariableOfWhatHasANameAndWritesTheRestInPlace() {
    assertThat(
            source(
                """
                C 50 30 5 "Base Plate"
                Y 5 10
                T 1 25 15 -2
                D 0 2 "Plate"
                """))
        .isEqualTo(
            """
            # Lengths in mm, angles in degrees.
            import cadquery as cq

            # Base Plate
            base_plate = cq.Workplane().box(50, 30, 5, centered=False)

            # Plate
            plate = base_plate.cut(cq.Workplane().circle(5).extrude(10).translate((25, 15, -2)))

            result = plate
            """);
  }

  @Test
  void turnsAboutZFirst() {
    assertThat(source("S 1\nR 0 10 20 30\n"))
        .endsWith(
            """
            result = (
                cq.Workplane()
                .sphere(1)
                .rotate((0, 0, 0), (0, 0, 1), 30)
                .rotate((0, 0, 0), (0, 1, 0), 20)
                .rotate((0, 0, 0), (1, 0, 0), 10)
            )
            """);
  }

  @Test
  void shellsRoundsAndBevelsWithTheRealOperations() {
    assertThat(source("C 9 9 9\nSH 0 1\n")).contains(".shell(-1, kind=\"intersection\")");
    assertThat(source("C 9 9 9\nF 0 1\n")).contains(".edges().fillet(1)");
    assertThat(source("C 9 9 9\nCH 0 1\n")).contains(".edges().chamfer(1)");
  }

  @Test
  void putsColoredRootsAndInstancesIntoAnAssembly() {
    assertThat(
            source(
                """
                M steel 0.5 0.5 0.6 1 0.3
                C 10 20 30
                PDEF bar "Bar" 0 steel
                INST a bar "The \\"bar\\"" 1 2 3 90 0 90 2 1 1
                INST b bar "The \\"bar\\"" 0 0 0 0 0 0 1 1 1
                """))
        .contains(
            """
            result = cq.Assembly()
            """)
        .contains("name=\"The \\\"bar\\\"\", color=cq.Color(0.5, 0.5, 0.6))")
        .contains("name=\"The \\\"bar\\\" 2\"")
        .contains(
            "scale(node_0, 2, 1, 1).rotate((0, 0, 0), (1, 0, 0), 90)"
                + ".rotate((0, 0, 0), (0, 0, 1), 90).translate((1, 2, 3))");
  }

  @Test
  void isPython() throws Exception {
    StringBuilder check = new StringBuilder("import ast\n");
    for (KnownSolid solid : KnownSolid.all()) {
      check
          .append("ast.parse(bytes.fromhex('")
          .append(hex(source(solid.program())))
          .append("'))\n");
    }
    check.append("ast.parse(bytes.fromhex('").append(hex(source(ODD_NAMES))).append("'))\n");

    assertThat(python(check.toString())).isZero();
  }

  private static final String ODD_NAMES =
      """
      C 1 1 1 "lambda"
      C 1 1 1 "'''\\"\\\\"
      C 1 1 1 "%s"
      ROOT 0 default
      ROOT 1 default
      ROOT 2 default
      """
          .formatted(Character.toString(0) + Character.toString(0x2029) + Character.toString(0x0c));

  private static int python(String script) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(List.of("python3", "-"))
              .inheritIO()
              .redirectInput(ProcessBuilder.Redirect.PIPE)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not installed");
      return 1;
    }
    process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return process.waitFor();
  }

  private static String hex(String text) {
    return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String source(String program) {
    return CadQuery.export(Program.parse(program)).text();
  }
}
