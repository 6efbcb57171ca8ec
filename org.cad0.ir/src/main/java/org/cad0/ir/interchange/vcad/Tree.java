package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.cad0.ir.text.Numbers;

/** Values put into a document at the end of a path, with all that is missing on the way. */
final class Tree {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private Tree() {}

  /** Returns the shortest number that reads as the same double. */
  static JsonNode number(double value) {
    String digits = Numbers.canonical(value);
    boolean isWhole = digits.length() < 17 && digits.indexOf('.') < 0;
    return isWhole
        ? FACTORY.numberNode(Long.parseLong(digits))
        : FACTORY.numberNode(new BigDecimal(Double.toString(value)));
  }

  /** Puts {@code value} at the end of {@code path}; numbers in a path are places of lists. */
  static void put(ContainerNode<?> root, List<String> path, JsonNode value) {
    ContainerNode<?> at = root;
    for (int i = 0; i < path.size() - 1; i++) {
      at = container(at, path.get(i), path.get(i + 1));
    }
    set(at, path.get(path.size() - 1), value);
  }

  /** Returns the list at the end of {@code path}, made where it is missing. */
  static ArrayNode list(ObjectNode root, List<String> path) {
    ContainerNode<?> at = root;
    for (int i = 0; i < path.size(); i++) {
      at = container(at, path.get(i), i + 1 < path.size() ? path.get(i + 1) : "0");
    }
    return (ArrayNode) at;
  }

  private static ContainerNode<?> container(ContainerNode<?> parent, String key, String next) {
    JsonNode found = get(parent, key);
    if (found instanceof ContainerNode<?> container) {
      return container;
    }
    ContainerNode<?> made = isPlace(next) ? FACTORY.arrayNode() : FACTORY.objectNode();
    set(parent, key, made);
    return made;
  }

  private static JsonNode get(ContainerNode<?> parent, String key) {
    return parent instanceof ArrayNode list && isPlace(key)
        ? list.get(Integer.parseInt(key))
        : parent.get(key);
  }

  private static void set(ContainerNode<?> parent, String key, JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(key, value);
    } else if (parent instanceof ArrayNode list && isPlace(key)) {
      int place = Math.min(Integer.parseInt(key), list.size());
      if (place < list.size()) {
        list.set(place, value);
      } else {
        list.add(value);
      }
    }
  }

  private static boolean isPlace(String key) {
    return key.matches("\\d{1,9}");
  }
}
