package org.cad0.ir.interchange.vcad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.cad0.ir.interchange.ImportException;

/** What the nodes of a document are made of, and an order in which each comes after its parts. */
final class NodeGraph {
  private final Map<Long, List<Long>> parts = new TreeMap<>();

  /** Adds a node and the nodes that it refers to. */
  void add(long id, List<Long> partIds) {
    parts.put(id, partIds);
  }

  /**
   * Returns all nodes in the order of their ids, but parts before what is made of them.
   *
   * @throws ImportException if a node is made of a missing one, or of itself
   */
  List<Long> order() {
    Map<Long, List<Long>> users = new HashMap<>();
    Map<Long, Integer> missing = new HashMap<>();
    PriorityQueue<Long> ready = new PriorityQueue<>();
    parts.forEach(
        (id, children) -> {
          missing.put(id, children.size());
          children.forEach(child -> users.computeIfAbsent(child, k -> new ArrayList<>()).add(id));
          if (children.isEmpty()) {
            ready.add(id);
          }
        });
    List<Long> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      long id = ready.remove();
      order.add(id);
      for (long user : users.getOrDefault(id, List.of())) {
        if (missing.merge(user, -1, Integer::sum) == 0) {
          ready.add(user);
        }
      }
    }
    if (order.size() < parts.size()) {
      throw reason(missing);
    }
    return order;
  }

  private ImportException reason(Map<Long, Integer> missing) {
    long id =
        parts.keySet().stream().filter(node -> missing.get(node) > 0).findFirst().orElseThrow();
    LinkedHashSet<Long> path = new LinkedHashSet<>();
    while (path.add(id)) {
      for (long child : parts.get(id)) {
        if (!parts.containsKey(child)) {
          return new ImportException(
              "/nodes/%d/op: there is no node %d to make it of.".formatted(id, child));
        }
      }
      id = parts.get(id).stream().filter(child -> missing.get(child) > 0).findFirst().orElseThrow();
    }
    return new ImportException("/nodes/%d/op: the node is made of itself.".formatted(id));
  }
}
