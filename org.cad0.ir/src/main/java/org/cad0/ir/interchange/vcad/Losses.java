package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells users what the pieces are that a program cannot say. */
final class Losses {
  private final String document;

  /**
   * Creates the descriptions.
   *
   * @param document pointer to the document in its file
   */
  Losses(String document) {
    this.document = document;
  }

  List<Loss> of(Map<String, JsonNode> pieces) {
    List<Loss> losses = new ArrayList<>();
    pieces.forEach((pointer, value) -> losses.add(loss(pointer, value)));
    return losses;
  }

  private Loss loss(String pointer, JsonNode value) {
    List<String> path =
        pointer.startsWith(document + "/")
            ? List.of(pointer.substring(document.length() + 1).split("/", -1))
            : List.of();
    if (path.size() == 2 && path.get(0).equals(Forms.NODES)) {
      String type = value.path("op").path("type").asText();
      return new Loss(
          pointer,
          Forms.tagged(Forms.NODES, type).isPresent()
              ? type + " is left out, because it is made of a node that is left out."
              : "No operation of a program makes what " + type + " makes: the node is left out.",
          true);
    }
    boolean isOperation =
        path.size() > 3 && path.get(0).equals(Forms.NODES) && path.get(2).equals("op");
    if (isOperation && path.size() == 4 && path.get(3).equals("segments")) {
      return new Loss(pointer, "A program has no number of segments; faces are round.", false);
    }
    if (isOperation) {
      return new Loss(pointer, "An operation of a program has no " + path.get(3) + ".", true);
    }
    if (path.size() == 3 && path.get(2).toLowerCase(Locale.ROOT).endsWith("material")) {
      return new Loss(pointer, "There is no material " + value + ".", false);
    }
    boolean isElement = path.size() == 2 && value.isObject();
    boolean showsLess =
        isElement && (path.get(0).equals(Forms.ROOTS) || path.get(0).equals(Forms.INSTANCES));
    return new Loss(pointer, "Programs have no word for this.", showsLess);
  }
}
