package org.cad0.ir.ide.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.cad0.ir.ide.Document;
import org.cad0.ir.operation.Role;
import org.cad0.ir.operation.Section;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Draws a program as a tree of symbols. */
final class Outline {
  private final Program program;
  private final CancelSignal cancel;
  private final NodeTree tree;

  /** The headings that are not in the tree yet. */
  private final Queue<Heading> headings;

  private final List<OutlineSymbol> top = new ArrayList<>();

  /** What stands below each node so far. */
  private final List<List<OutlineSymbol>> below = new ArrayList<>();

  private Outline(Program program, CancelSignal cancel) {
    this.program = program;
    this.cancel = cancel;
    this.tree = NodeTree.of(program, cancel);
    this.headings = new ArrayDeque<>(Heading.of(program, cancel));
    for (int i = 0; i < program.nodes().size(); i++) {
      below.add(new ArrayList<>(0));
    }
  }

  static List<OutlineSymbol> of(Document document, CancelSignal cancel) {
    cancel.check();
    return new Outline(document.program(), cancel).draw();
  }

  /** Adds everything in the order of the text, so that what is below a node is complete. */
  private List<OutlineSymbol> draw() {
    for (SectionRun run : SectionRun.of(program, cancel)) {
      if (run.section() == Section.GEOMETRY) {
        run.statements().stream()
            .filter(statement -> statement.node().isPresent())
            .forEach(this::addNode);
      } else {
        addSection(run);
      }
    }
    headings.forEach(heading -> top.add(leaf(heading.symbol())));
    return List.copyOf(top);
  }

  private void addNode(Statement node) {
    cancel.check();
    int number = node.node().orElseThrow();
    addHeadings(node, siblings(tree.around(number)));
    siblings(tree.above(number)).add(node(node, number));
  }

  private void addSection(SectionRun run) {
    addHeadings(run.first(), top);
    List<OutlineSymbol> children = new ArrayList<>();
    for (Statement statement : run.statements()) {
      cancel.check();
      addHeadings(statement, children);
      children.add(leaf(Symbol.of(program, statement)));
    }
    if (children.size() == 1) {
      top.addAll(children);
    } else {
      String title = run.section().title();
      Symbol section = new Symbol(SymbolType.SECTION, title, "", run.range(), run.first().opcode());
      top.add(new OutlineSymbol(section, children));
    }
  }

  /** Adds the headings above {@code statement} that are not added yet. */
  private void addHeadings(Statement statement, List<OutlineSymbol> symbols) {
    while (!headings.isEmpty() && headings.element().isAbove(statement)) {
      symbols.add(leaf(headings.remove().symbol()));
    }
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
