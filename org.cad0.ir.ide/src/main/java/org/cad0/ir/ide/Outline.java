package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.model.Node;
import org.cad0.ir.model.Segment;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.emf.ecore.EObject;

/** Lists the nodes of a document, sketches with their segments. */
final class Outline {
  private final String text;
  private final CancelSignal cancel;

  private Outline(String text, CancelSignal cancel) {
    this.text = text;
    this.cancel = cancel;
  }

  static List<OutlineSymbol> of(Document document, CancelSignal cancel) {
    cancel.check();
    Outline outline = new Outline(document.text(), cancel);
    List<OutlineSymbol> symbols = new ArrayList<>();
    for (Node node : CompactIrModels.nodes(document.model())) {
      cancel.check();
      symbols.add(outline.node(node, symbols.size()));
    }
    return List.copyOf(symbols);
  }

  private OutlineSymbol node(Node node, int number) {
    String name = node.getName() == null || node.getName().isBlank() ? title(node) : node.getName();
    return node instanceof Sketch sketch
        ? symbol(OutlineSymbol.Kind.SKETCH, number + " " + name, node, segments(sketch))
        : symbol(OutlineSymbol.Kind.SOLID, number + " " + name, node, List.of());
  }

  private List<OutlineSymbol> segments(Sketch sketch) {
    List<OutlineSymbol> segments = new ArrayList<>();
    for (Segment segment : sketch.getProfile()) {
      cancel.check();
      segments.add(symbol(OutlineSymbol.Kind.SEGMENT, title(segment), segment, List.of()));
    }
    return segments;
  }

  private OutlineSymbol symbol(
      OutlineSymbol.Kind kind, String name, EObject element, List<OutlineSymbol> children) {
    TextRange range = CompactIrModels.range(element);
    return new OutlineSymbol(
        kind, name, firstLine(range), range, FirstWord.of(text, range), children);
  }

  private String title(EObject element) {
    String opcode = FirstWord.of(text, CompactIrModels.range(element)).of(text);
    return Operations.find(opcode).map(Operation::title).orElse(opcode);
  }

  /** Returns the first line of a statement, without its comment. */
  private String firstLine(TextRange range) {
    return range.of(text).lines().findFirst().orElse("").strip();
  }
}
