package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A part of a document, and what of it has been read. What has not can be listed in the end, so
 * that nothing gets lost without notice.
 */
final class Taken {
  private final String pointer;
  private final JsonNode value;
  private final Map<String, Taken> children = new HashMap<>();
  private boolean whole;
  private boolean open;

  /**
   * Starts with nothing read.
   *
   * @param pointer where {@code value} stands in the document (RFC 6901)
   */
  Taken(String pointer, JsonNode value) {
    this.pointer = pointer;
    this.value = value;
  }

  String pointer() {
    return pointer;
  }

  JsonNode value() {
    return value;
  }

  /** Tells whether there is a value other than {@code null}. */
  boolean isPresent() {
    return !value.isMissingNode() && !value.isNull();
  }

  /** Returns what stands under a key, or at a place of a list; nothing is read by that. */
  Taken child(String key) {
    return children.computeIfAbsent(key, k -> new Taken(pointer + "/" + escape(k), at(k)));
  }

  /** Returns what stands at the end of a path. */
  Taken child(List<String> path) {
    Taken at = this;
    for (String key : path) {
      at = at.child(key);
    }
    return at;
  }

  /** Marks everything here as read. */
  Taken take() {
    whole = true;
    return this;
  }

  /** Lets what is here be listed one by one, and never as one piece. */
  Taken open() {
    open = true;
    return this;
  }

  /** Marks everything here as not read. */
  void giveBack() {
    whole = false;
    children.clear();
  }

  /** Lists what has not been read, each piece as large as can be; empty values do not count. */
  void listRest(BiConsumer<String, JsonNode> rest) {
    if (whole || !isPresent() || (value.isContainerNode() && value.isEmpty())) {
      return;
    }
    boolean isOnePiece = !open && !hasTaken();
    if (isOnePiece || !value.isContainerNode()) {
      rest.accept(pointer, value);
    } else if (value.isObject()) {
      value.properties().forEach(field -> child(field.getKey()).listRest(rest));
    } else {
      for (int i = 0; i < value.size(); i++) {
        child(Integer.toString(i)).listRest(rest);
      }
    }
  }

  private boolean hasTaken() {
    return whole || open || children.values().stream().anyMatch(Taken::hasTaken);
  }

  private JsonNode at(String key) {
    JsonNode found = value.isArray() ? element(key).orElse(null) : value.get(key);
    return found == null ? MissingNode.getInstance() : found;
  }

  private Optional<JsonNode> element(String place) {
    return place.matches("\\d{1,9}")
        ? Optional.ofNullable(value.get(Integer.parseInt(place)))
        : Optional.empty();
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
