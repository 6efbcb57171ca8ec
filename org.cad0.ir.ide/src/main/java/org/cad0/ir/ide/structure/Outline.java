package org.cad0.ir.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Draws a program as a tree of symbols. */
final class Outline {
  private final Program program;
  private final CancelSignal cancel;
  private final NodeTree tree;
  private final List<OutlineSymbol> top = new ArrayList<>();

  /** What stands below each node so far. */
  private final List<List<OutlineSymbol>> below = new ArrayList<>();

  private Outline(Program program, CancelSignal cancel) {
    this.program = program;
    this.cancel = cancel;
    this.tree = NodeTree.of(program, cancel);
    for (int i = 0; i < program.nodes().size(); i++) {
      below.add(new ArrayList<>(0));
    }
  }

  static List<OutlineSymbol> of(Document document, CancelSignal cancel) {
    cancel.check();
    return new Outline(document.program(), cancel).draw();
  }

  /** Adds headings and nodes in the order of the text, so that what is below a node is complete. */
  private List<OutlineSymbol> draw() {
    List<Heading> headings = Heading.of(program, cancel);
    int heading = 0;
    for (Statement node : program.nodes()) {
      cancel.check();
      int number = node.node().orElseThrow();
      while (heading < headings.size() && headings.get(heading).isAbove(node)) {
        siblings(tree.around(number)).add(leaf(headings.get(heading).symbol()));
        heading++;
      }
      siblings(tree.above(number)).add(node(node, number));
    }
    for (Heading last : headings.subList(heading, headings.size())) {
      top.add(leaf(last.symbol()));
    }
    return List.copyOf(top);
  }

  private List<OutlineSymbol> siblings(int above) {
    return above < 0 ? top : below.get(above);
  }

  private OutlineSymbol node(Statement node, int number) {
    Symbol symbol = Symbol.of(program, node);
    TextRange first = program.nodes().get(tree.first(number)).range();
    List<OutlineSymbol> children = below.get(number);
    for (Statement inside : program.block(number)) {
      cancel.check();
      if (inside.operation().role() == Role.SEGMENT) {
        children.add(leaf(Symbol.of(program, inside)));
      }
    }
    return new OutlineSymbol(symbol.withRange(symbol.range().span(first)), children);
  }

  private static OutlineSymbol leaf(Symbol symbol) {
    return new OutlineSymbol(symbol, List.of());
  }
}
