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
  private final List<CommentBlock> comments;

  /** The folds by their first line: editors show one for each line only. */
  private final TreeMap<Integer, Fold> folds = new TreeMap<>();

  private Folding(Document document, CancelSignal cancel) {
    cancel.check();
    this.program = document.program();
    this.cancel = cancel;
    this.comments = CommentBlock.of(program, cancel);
  }

  static List<Fold> of(Document document, CancelSignal cancel) {
    Folding folding = new Folding(document, cancel);
    folding.addSketches();
    folding.addComments();
    folding.addSections();
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
    for (CommentBlock block : comments) {
      add(block.firstLine(), block.lastLine(), Fold.Type.COMMENT);
    }
  }

  /** A section folds if there is another one: else it is all there is. */
  private void addSections() {
    List<SectionRun> runs = SectionRun.of(program, cancel);
    int comment = 0;
    for (SectionRun run : runs) {
      cancel.check();
      while (comment < comments.size() && comments.get(comment).lastLine() < run.firstLine() - 1) {
        comment++;
      }
      boolean isBelowTitle = comment < comments.size() && isTitle(comments.get(comment), run);
      if (runs.size() > 1) {
        add(run.firstLine() - (isBelowTitle ? 1 : 0), run.lastLine(), Fold.Type.SECTION);
      }
    }
  }

  /** A comment of one line stays to see when the section directly below it is folded. */
  private static boolean isTitle(CommentBlock comment, SectionRun run) {
    return comment.firstLine() == comment.lastLine() && comment.lastLine() == run.firstLine() - 1;
  }

  private void add(int first, int last, Fold.Type type) {
    if (first < last) {
      folds.putIfAbsent(first, new Fold(first, last, type));
    }
  }
}
