package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Role;

/** Reads a document's nodes, in an order in which a program can hold them. */
final class NodeReader {
  private static final String SEGMENTS = "segments";
  private static final String CLOSING = "END";

  /** Values that change no shape, of fields that a program has no word for. */
  private static final Map<String, Double> NEUTRAL = Map.of("twist_angle", 0.0, "scale_end", 1.0);

  private final Taken nodes;
  private final KnownIds known;
  private final LineWriter lines;
  private final Set<Long> leftOut = new HashSet<>();
  private final List<Rest.Node> kept = new ArrayList<>();
  private final List<String> program = new ArrayList<>();

  NodeReader(Taken nodes, KnownIds known) {
    this.nodes = nodes;
    this.known = known;
    this.lines = new LineWriter(known);
  }

  /** Returns the lines of the program's geometry. */
  List<String> read() {
    if (nodes.isPresent() && !nodes.value().isObject()) {
      throw CirWords.expected("an object with the nodes", nodes);
    }
    Map<Long, String> keys = new HashMap<>();
    NodeGraph graph = new NodeGraph();
    for (Map.Entry<String, JsonNode> field : nodes.value().properties()) {
      Taken node = nodes.child(field.getKey());
      long id = id(field.getKey(), node);
      keys.put(id, field.getKey());
      graph.add(id, parts(node.child("op")));
    }
    for (long id : graph.order()) {
      Taken node = nodes.child(keys.get(id));
      if (!write(id, node)) {
        node.giveBack();
        leftOut.add(id);
      }
    }
    return program;
  }

  /** Returns the nodes that are in the program, in its order. */
  List<Rest.Node> kept() {
    return kept;
  }

  /** Tells whether the document's node {@code id} is not in the program. */
  boolean isLeftOut(long id) {
    return leftOut.contains(id);
  }

  private static long id(String key, Taken node) {
    if (!key.matches("0|[1-9]\\d{0,17}")) {
      throw new ImportException(
          "%s: expected a whole number as the key of a node.".formatted(node.pointer()));
    }
    return Long.parseLong(key);
  }

  private static Optional<Form> form(Taken operation) {
    Taken type = operation.child("type");
    return Forms.tagged(Forms.NODES, CirWords.text(type));
  }

  private static List<Long> parts(Taken operation) {
    List<Long> parts = new ArrayList<>();
    form(operation)
        .ifPresent(
            form -> {
              for (int i = 0; i < form.fields().size(); i++) {
                Argument argument = form.operation().arguments().get(i);
                if (argument.kind().isReference()) {
                  parts.add(reference(operation.child(form.fields().get(i).path())));
                }
              }
            });
    return parts;
  }

  private static long reference(Taken field) {
    if (!field.value().canConvertToExactIntegral() || !field.value().canConvertToLong()) {
      throw CirWords.expected("the number of a node", field);
    }
    return field.value().longValue();
  }

  private boolean write(long id, Taken node) {
    Taken operation = node.child("op");
    Optional<Form> form = form(operation);
    boolean isWhole = form.isPresent() && parts(operation).stream().noneMatch(leftOut::contains);
    if (!isWhole) {
      return false;
    }
    Optional<List<String>> segments =
        form.get().operation().role() == Role.SKETCH
            ? segments(operation.child(SEGMENTS))
            : Optional.of(List.of());
    if (segments.isEmpty()) {
      return false;
    }
    String line = lines.write(form.get(), operation, Optional.empty()).orElseThrow();
    program.add(line + name(node));
    program.addAll(segments.get());
    takeWhatIsSaid(id, node);
    known.addNode(id);
    kept.add(new Rest.Node(id, form.get().operation().opcode()));
    return true;
  }

  private Optional<List<String>> segments(Taken list) {
    if (!list.value().isArray()) {
      throw CirWords.expected("a list of segments", list);
    }
    List<String> written = new ArrayList<>();
    for (int i = 0; i < list.value().size(); i++) {
      Taken segment = list.child(Integer.toString(i));
      Optional<Form> form = Forms.tagged(SEGMENTS, CirWords.text(segment.child("type")));
      if (form.isEmpty()) {
        return Optional.empty();
      }
      written.add("  " + lines.write(form.get(), segment, Optional.empty()).orElseThrow());
      segment.child("type").take();
    }
    written.add(CLOSING);
    return Optional.of(written);
  }

  private static String name(Taken node) {
    Taken name = node.child("name");
    if (!name.isPresent() || !CirWords.fitsOnALine(CirWords.text(name))) {
      return "";
    }
    name.take();
    return " " + NameSyntax.quote(CirWords.text(name));
  }

  private static void takeWhatIsSaid(long id, Taken node) {
    if (node.child("id").value().isNumber() && node.child("id").value().longValue() == id) {
      node.child("id").take();
    }
    Taken operation = node.child("op");
    operation.child("type").take();
    NEUTRAL.forEach(
        (field, value) -> {
          Taken at = operation.child(field);
          if (at.value().isNumber() && at.value().doubleValue() == value) {
            at.take();
          }
        });
  }
}
