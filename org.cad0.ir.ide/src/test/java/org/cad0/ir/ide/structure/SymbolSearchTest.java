package org.cad0.ir.ide.structure;

import static org.cad0.ir.ide.structure.StructureAssert.assertProgram;

import org.junit.jupiter.api.Test;

class SymbolSearchTest {

  private static final String PROGRAM =
      "C 9 9 9 \"Base plate\"\nS 4 \"plate\"\nS 5\nS 6 \" \"\nS 7 \"template\"\nS 8 \"Plates\"\n";

  @Test
  void findsNamesByTheirLettersTheBestFirst() {
    assertProgram(PROGRAM)
        .finds("plate", "1 plate", "5 Plates", "0 Base plate", "4 template")
        .finds("BSPL", "0 Base plate")
        .finds("base  late", "0 Base plate")
        .finds("etalp");
  }

  @Test
  void findsAllNamesForABlankQuery() {
    assertProgram(PROGRAM).finds(" ", "0 Base plate", "1 plate", "4 template", "5 Plates");
  }

  @Test
  void findsWhatHasAnIdOrALabel() {
    assertProgram(
            "M steel 1 1 1 1 1\nPDEF p1 \"Steel plate\" 0 steel\nJFIX weld _ i 0 0 0 0 0 0\nROOT 0 steel")
        .finds("steel", "steel", "p1 \"Steel plate\"")
        .finds("p1", "p1 \"Steel plate\"")
        .finds("weld", "weld");
  }
}
