package org.cad0.ir.ide.structure;

import static org.cad0.ir.ide.structure.StructureAssert.assertProgram;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void sketchesFold() {
    assertProgram("C 1 1 1\nSK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n\n  # back\n  L 9 0 0 0\nEND\n")
        .folds("2-7 SKETCH");
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0").folds("1-2 SKETCH");
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n").folds();
  }

  @Test
  void commentsOverSeveralLinesFold() {
    assertProgram("# one\r\n\t# two\r\n#\r\nC 1 1 1 # end\r\n# next\r\n\r\n# last\r\n# of all")
        .folds("1-3 COMMENT", "7-8 COMMENT");
  }

  @Test
  void sectionsFoldBelowTheirTitles() {
    assertProgram(
            """
            # Materials
            M a 1 1 1 1 1
            M b 1 1 1 1 1

            # Plate
            # with a hole
            C 9 9 9
            S 4
            SK 0 0 0 1 0 0 0 1 0
            END
            ROOT 0 a
            """)
        .folds("1-3 SECTION", "5-6 COMMENT", "7-10 SECTION", "9-10 SKETCH");
    assertProgram("# Plate\nC 9 9 9\nS 4\n").folds();
    assertProgram("M a 1 1 1 1 1\nSK 0 0 0 1 0 0 0 1 0\nEND\nS 4\n").folds("2-3 SKETCH");
  }
}
