package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** Finds what has a name by some of its letters. */
final class SymbolSearch {

  private SymbolSearch() {}

  static List<SymbolMatch> in(Document document, String query, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    String letters = query.strip();
    List<SymbolMatch> matches = new ArrayList<>();
    for (Statement statement : program.statements()) {
      cancel.check();
      SymbolName.given(program, statement).stream()
          .mapToInt(name -> Fuzzy.score(letters, name))
          .max()
          .ifPresent(score -> add(matches, program, statement, score));
    }
    return matches;
  }

  private static void add(
      List<SymbolMatch> matches, Program program, Statement statement, int score) {
    if (score > 0) {
      matches.add(new SymbolMatch(Symbol.of(program, statement), score));
    }
  }
}
