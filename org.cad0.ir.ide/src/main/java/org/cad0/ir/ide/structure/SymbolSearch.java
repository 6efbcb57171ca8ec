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
      statement
          .name()
          .filter(name -> !name.value().isBlank())
          .map(name -> Fuzzy.score(letters, name.value()))
          .filter(score -> score > 0)
          .ifPresent(score -> matches.add(new SymbolMatch(Symbol.of(program, statement), score)));
    }
    return matches;
  }
}
