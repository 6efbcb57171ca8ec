package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts what a program cannot say back into the document that is written of it. A piece of something
 * that the program has no more is left out, and told of.
 */
final class Restoration {
  private final Rest rest;
  private final Set<String> changedNodes;

  /**
   * Creates the restoration.
   *
   * @param knownNodes how many of the nodes, from the first on, are still those that were read
   */
  Restoration(Rest rest, int knownNodes) {
    this.rest = rest;
    this.changedNodes =
        rest.nodes().stream()
            .skip(knownNodes)
            .map(node -> Long.toString(node.id()))
            .collect(Collectors.toSet());
  }

  /** Puts all pieces back and returns a note for each that has no place any more. */
  List<String> putBack(ObjectNode file, ObjectNode document) {
    List<String> notes = new ArrayList<>();
    rest.pieces()
        .forEach(
            (pointer, value) -> {
              if (!putBack(file, document, keys(pointer), value)) {
                notes.add(pointer + ": not written, the program has no such thing any more.");
              }
            });
    return notes;
  }

  private boolean putBack(ObjectNode file, ObjectNode document, List<String> path, JsonNode value) {
    int depth = rest.base().size();
    boolean isInDocument = path.size() > depth && path.subList(0, depth).equals(rest.base());
    if (!isInDocument) {
      Tree.put(file, path, value);
      return true;
    }
    List<String> inside = path.subList(depth, path.size());
    Optional<String> list =
        rest.ids().keySet().stream()
            .filter(name -> isIn(inside, VcadReader.path(name)))
            .findFirst();
    if (list.isPresent()) {
      return putIntoList(document, list.get(), inside, value);
    }
    if (isGone(document, inside)) {
      return false;
    }
    Tree.put(document, inside, value);
    return true;
  }

  /** Tells whether the node, material or part that {@code path} leads into is not there. */
  private boolean isGone(ObjectNode document, List<String> path) {
    String collection = path.get(0);
    boolean leadsIntoOne =
        path.size() > 2 && List.of(Forms.NODES, Forms.MATERIALS, Forms.PARTS).contains(collection);
    boolean isAnother = collection.equals(Forms.NODES) && changedNodes.contains(path.get(1));
    return leadsIntoOne && (isAnother || !document.path(collection).has(path.get(1)));
  }

  private boolean putIntoList(ObjectNode document, String name, List<String> path, JsonNode value) {
    List<String> listPath = VcadReader.path(name);
    ArrayNode list = Tree.list(document, listPath);
    int place = Integer.parseInt(path.get(listPath.size()));
    List<String> inside = path.subList(listPath.size() + 1, path.size());
    if (inside.isEmpty()) {
      list.insert(Math.min(place, list.size()), value);
      return true;
    }
    String id = rest.ids().get(name).get(place);
    Optional<JsonNode> element = element(list, name.equals(Forms.ROOTS) ? "root" : "id", id, place);
    element.ifPresent(found -> Tree.put((ObjectNode) found, inside, value));
    return element.isPresent();
  }

  /** An element at its old place is the one; otherwise the first that is called the same. */
  private static Optional<JsonNode> element(ArrayNode list, String field, String id, int place) {
    List<JsonNode> candidates = new ArrayList<>();
    if (place < list.size()) {
      candidates.add(list.get(place));
    }
    list.forEach(candidates::add);
    return candidates.stream().filter(one -> one.path(field).asText().equals(id)).findFirst();
  }

  private static boolean isIn(List<String> path, List<String> list) {
    return path.size() > list.size()
        && path.subList(0, list.size()).equals(list)
        && path.get(list.size()).matches("\\d{1,9}");
  }

  private static List<String> keys(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(key -> key.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
