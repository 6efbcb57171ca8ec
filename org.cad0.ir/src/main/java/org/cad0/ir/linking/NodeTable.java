package org.cad0.ir.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.Node;
import org.cad0.ir.text.Numbers;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What the references of one model name: its nodes by creation order, and its entities by id. Made
 * when the model is linked, never changed.
 */
public final class NodeTable extends AdapterImpl {
  private final List<Node> nodes;
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final EntityTable entities;

  private NodeTable(Model model) {
    entities = new EntityTable(model);
    List<Node> found = new ArrayList<>();
    for (Line line : model.getLines()) {
      if (line instanceof Node node) {
        numbers.put(node, found.size());
        found.add(node);
      }
    }
    nodes = List.copyOf(found);
  }

  /** Numbers the nodes of {@code model} and keeps the table with the model. */
  static void attach(Model model) {
    model.eAdapters().removeIf(NodeTable.class::isInstance);
    model.eAdapters().add(new NodeTable(model));
  }

  /**
   * Returns the table of a linked model.
   *
   * @throws IllegalStateException if the model was not read from a text
   */
  public static NodeTable of(Model model) {
    return model.eAdapters().stream()
        .filter(NodeTable.class::isInstance)
        .map(NodeTable.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nodes have numbers in a linked model only"));
  }

  /** Returns all nodes; the place in the list is the node's number. */
  public List<Node> nodes() {
    return nodes;
  }

  /** Returns the materials, parts and instances. */
  EntityTable entities() {
    return entities;
  }

  /** Returns the number of {@code node}. */
  public int numberOf(Node node) {
    return numbers.get(node);
  }

  /**
   * Returns the node that {@code word}, written in {@code from}, names, if that is allowed: a node
   * names earlier nodes only, other statements any.
   */
  Optional<Node> resolve(EObject from, String word, EClass type) {
    long index = Numbers.parseInteger(word, 0, word.length());
    int end = from instanceof Node node ? numberOf(node) : nodes.size();
    if (index < 0 || index >= end) {
      return Optional.empty();
    }
    return Optional.of(nodes.get((int) index)).filter(type::isInstance);
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == NodeTable.class;
  }
}
