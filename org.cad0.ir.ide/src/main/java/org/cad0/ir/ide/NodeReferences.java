package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.Node;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds where nodes are defined and referred to, by the cross-references of the model. */
final class NodeReferences {

  /** A word that names a node. */
  private record Reference(TextRange range, Node target) {}

  private final Document document;
  private final Model model;
  private final CancelSignal cancel;

  private NodeReferences(Document document, CancelSignal cancel) {
    cancel.check();
    this.document = document;
    this.model = document.model();
    this.cancel = cancel;
  }

  /** Returns the opcode of the node that the word at {@code offset} refers to or defines. */
  static Optional<TextRange> definition(Document document, int offset, CancelSignal cancel) {
    NodeReferences references = new NodeReferences(document, cancel);
    return references.nodeAt(offset).map(references::opcode);
  }

  /** Returns every word that refers to the node at {@code offset}, in the order of the text. */
  static List<TextRange> references(
      Document document, int offset, boolean withDefinition, CancelSignal cancel) {
    NodeReferences references = new NodeReferences(document, cancel);
    List<TextRange> found = new ArrayList<>();
    references
        .nodeAt(offset)
        .ifPresent(
            node -> {
              if (withDefinition) {
                found.add(references.opcode(node));
              }
              references.addUsers(node, found);
            });
    return List.copyOf(found);
  }

  private Optional<Node> nodeAt(int offset) {
    for (Node node : CompactIrModels.nodes(model)) {
      cancel.check();
      if (CompactIrModels.range(node).touches(offset)) {
        return opcode(node).touches(offset) ? Optional.of(node) : referenceAt(node, offset);
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> referenceAt(Node node, int offset) {
    return references(node).stream()
        .filter(reference -> reference.range().touches(offset))
        .map(Reference::target)
        .findFirst();
  }

  private void addUsers(Node target, List<TextRange> found) {
    for (Node node : CompactIrModels.nodes(model)) {
      cancel.check();
      for (Reference reference : references(node)) {
        if (reference.target() == target) {
          found.add(reference.range());
        }
      }
    }
  }

  private TextRange opcode(Node node) {
    return FirstWord.of(document.text(), CompactIrModels.range(node));
  }

  /** Returns the references of {@code node} that name a node; wrong ones stay unresolved. */
  private static List<Reference> references(Node node) {
    List<Reference> references = new ArrayList<>();
    for (EReference feature : node.eClass().getEAllReferences()) {
      if (!feature.isContainment()
          && node.eGet(feature, false) instanceof Node target
          && !target.eIsProxy()) {
        for (INode word : NodeModelUtils.findNodesForFeature(node, feature)) {
          references.add(
              new Reference(new TextRange(word.getOffset(), word.getEndOffset()), target));
        }
      }
    }
    return references;
  }
}
