package org.cad0.training.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramBuilderTest {
  private final ProgramBuilder program = new ProgramBuilder();

  @Test
  void drillsHolesThatStandOutOfTheMaterialOnBothSides() {
    program.hole(program.box(50, 30, 5), 8, 5, 25, 15);

    assertThat(program.operations()).containsExactly("C 50 30 5", "Y 4 7", "T 1 25 15 -1", "D 0 2");
  }

  @Test
  void drillsSeveralHolesWithOneBit() {
    int plate = program.box(50, 30, 5);
    program.drillAll(plate, program.drillBit(5, 5), 5, 5, 45, 5);

    assertThat(program.operations())
        .containsExactly("C 50 30 5", "Y 2.5 7", "T 1 5 5 -1", "D 0 2", "T 1 45 5 -1", "D 3 4");
  }

  @Test
  void countsASketchBlockAsOneNode() {
    int triangle = program.polygon(new double[] {0, 0, 0, 1, 0, 0, 0, 0, 1}, 0, 0, 4, 0, 0, 3);
    int solid = program.add("E", triangle, 0, 2.5, 0);

    assertThat(solid).isEqualTo(1);
    assertThat(program.operations())
        .containsExactly(
            """
            SK 0 0 0 1 0 0 0 0 1
            L 0 0 4 0
            L 4 0 0 3
            L 0 3 0 0
            END""",
            "E 0 0 2.5 0");
  }
}
