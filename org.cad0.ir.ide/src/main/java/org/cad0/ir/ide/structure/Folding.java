package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.cad0.ir.ide.Document;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** Finds the lines that can be folded. */
final class Folding {
  private final Program program;
  private final CancelSignal cancel;

  /** The folds by their first line: editors show one for each line only. */
  private final TreeMap<Integer, Fold> folds = new TreeMap<>();

  private Folding(Document document, CancelSignal cancel) {
    cancel.check();
    this.program = document.program();
    this.cancel = cancel;
  }

  static List<Fold> of(Document document, CancelSignal cancel) {
    Folding folding = new Folding(document, cancel);
    folding.addSketches();
    folding.addComments();
    Collection<Fold> found = folding.folds.values();
    return new ArrayList<>(found);
  }

  private void addSketches() {
    for (Statement node : program.nodes()) {
      cancel.check();
      if (node.operation().role() == Role.SKETCH) {
        List<Statement> block = program.block(node.node().orElseThrow());
        add(node.line(), block.get(block.size() - 1).line(), Fold.Type.SKETCH);
      }
    }
  }

  private void addComments() {
    for (CommentBlock block : CommentBlock.of(program, cancel)) {
      add(block.firstLine(), block.lastLine(), Fold.Type.COMMENT);
    }
  }

  private void add(int first, int last, Fold.Type type) {
    if (first < last) {
      folds.putIfAbsent(first, new Fold(first, last, type));
    }
  }
}
