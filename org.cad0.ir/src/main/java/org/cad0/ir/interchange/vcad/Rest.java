package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cad0.ir.interchange.ImportException;

/**
 * What a document says and a program cannot: kept beside the program, it is written back with it.
 *
 * @param base path of the document in the file that it came in
 * @param nodes the document's nodes that are in the program, in the program's order
 * @param ids for each list of the document what its elements are called, in its order
 * @param pieces values by their place in the document (RFC 6901)
 */
public record Rest(
    List<String> base,
    List<Node> nodes,
    Map<String, List<String>> ids,
    Map<String, JsonNode> pieces) {

  private static final String FORMAT = "cad0 rest 1";

  /**
   * A node of the document.
   *
   * @param id its number in the document
   * @param opcode what it was in the program; another one shows that the program was changed
   */
  record Node(long id, String opcode) {}

  /** Copies the lists, so that the rest cannot be changed. */
  public Rest {
    base = List.copyOf(base);
    nodes = List.copyOf(nodes);
    ids = Map.copyOf(ids);
    pieces = Collections.unmodifiableMap(new LinkedHashMap<>(pieces));
  }

  /** Returns the rest of nothing, for programs that came from nowhere else. */
  public static Rest none() {
    return new Rest(List.of(), List.of(), Map.of(), Map.of());
  }

  /** Returns the rest as text, to be kept in a file. */
  public String toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", FORMAT);
    ArrayNode path = json.putArray("base");
    base.forEach(path::add);
    ArrayNode list = json.putArray("nodes");
    nodes.forEach(node -> list.addObject().put("id", node.id()).put("opcode", node.opcode()));
    ObjectNode lists = json.putObject("ids");
    ids.forEach((name, elements) -> elements.forEach(lists.withArray("/" + name)::add));
    ObjectNode values = json.putObject("pieces");
    pieces.forEach(values::set);
    return Json.write(json);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws ImportException if the text is something else
   */
  public static Rest fromJson(String text) {
    ObjectNode json = Json.read(text);
    if (!json.path("format").asText().equals(FORMAT)) {
      throw new ImportException(
          "This is no rest of a document: expected \"format\": \"" + FORMAT + "\".");
    }
    List<Node> nodes = new ArrayList<>();
    json.path("nodes")
        .forEach(
            node -> nodes.add(new Node(node.path("id").asLong(), node.path("opcode").asText())));
    Map<String, List<String>> ids = new LinkedHashMap<>();
    json.path("ids").properties().forEach(list -> ids.put(list.getKey(), texts(list.getValue())));
    Map<String, JsonNode> pieces = new LinkedHashMap<>();
    json.path("pieces").properties().forEach(piece -> pieces.put(piece.getKey(), piece.getValue()));
    return new Rest(texts(json.path("base")), nodes, ids, pieces);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
