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
}
