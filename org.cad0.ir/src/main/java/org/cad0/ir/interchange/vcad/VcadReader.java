package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.statement.Header;

/** Reads a document: geometry first, then what refers to it. */
final class VcadReader {
  private static final String VERSION = "0.1";

  /** Values that say nothing more than the line of their object says. */
  private static final Map<String, JsonNode> USUAL =
      Map.of("state", IntNode.valueOf(0), "enabled", BooleanNode.TRUE);

  private final List<String> base;
  private final Taken file;
  private final Taken document;
  private final KnownIds known = new KnownIds();
  private final LineWriter lines = new LineWriter(known);
  private final NodeReader nodes;
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  VcadReader(ObjectNode json) {
    // An older kind of file has the document inside, beside what its editor remembered.
    this.base =
        !json.has("nodes") && json.path("document").has("nodes") ? List.of("document") : List.of();
    this.file = new Taken("", json);
    file.open();
    this.document = file.child(base).open();
    if (!document.child(Forms.NODES).isPresent()) {
      throw new ImportException("This is no vcad document: it has no \"nodes\".");
    }
    this.nodes = new NodeReader(document.child(Forms.NODES).open(), known);
  }

  VcadReading read() {
    // Materials need nothing and are needed by all: they come first, in the program too.
    List<List<String>> sections = new ArrayList<>();
    sections.add(List.of(Header.CURRENT));
    sections.add(keyed(Forms.MATERIALS));
    sections.add(nodes.read());
    sections.add(listed(Forms.ROOTS, "root"));
    List<String> assembly = new ArrayList<>(keyed(Forms.PARTS));
    assembly.addAll(listed(Forms.INSTANCES, "id"));
    assembly.addAll(listed(Forms.JOINTS, "id"));
    assembly.addAll(settings(true));
    sections.add(assembly);
    sections.add(scene());
    takeVersion();
    StringBuilder program = new StringBuilder();
    for (List<String> section : sections) {
      program.append(program.isEmpty() || section.isEmpty() ? "" : "\n");
      section.forEach(line -> program.append(line).append('\n'));
    }
    Map<String, JsonNode> pieces = new LinkedHashMap<>();
    file.listRest(pieces::put);
    List<Loss> losses = new Losses(document.pointer()).of(pieces);
    return new VcadReading(program.toString(), new Rest(base, nodes.kept(), ids, pieces), losses);
  }

  private List<String> keyed(String collection) {
    Taken objects = collection(collection);
    Form form = Forms.in(collection).get(0);
    List<String> written = new ArrayList<>();
    if (objects.isPresent() && !objects.value().isObject()) {
      throw CirWords.expected("an object", objects);
    }
    for (Map.Entry<String, JsonNode> entry : objects.value().properties()) {
      write(form, objects.child(entry.getKey()), Optional.of(entry.getKey()))
          .ifPresent(written::add);
    }
    return written;
  }

  private List<String> listed(String collection, String idField) {
    Taken objects = collection(collection);
    List<String> written = new ArrayList<>();
    if (objects.isPresent() && !objects.value().isArray()) {
      throw CirWords.expected("a list", objects);
    }
    List<String> called = new ArrayList<>();
    for (int i = 0; i < objects.value().size(); i++) {
      Taken object = objects.child(Integer.toString(i));
      called.add(object.value().path(idField).asText());
      form(collection, object)
          .flatMap(form -> write(form, object, Optional.empty()))
          .ifPresent(written::add);
    }
    ids.put(collection, called);
    return written;
  }

  /** Returns the form of an object; where several stand together its type tells which. */
  private static Optional<Form> form(String collection, Taken object) {
    List<Form> forms = Forms.in(collection);
    if (forms.get(0).tag().isEmpty()) {
      return Optional.of(forms.get(0));
    }
    return Forms.tagged(collection, CirWords.text(object.child(List.of("kind", "type"))));
  }

  private Optional<String> write(Form form, Taken object, Optional<String> key) {
    if (refersToLeftOut(form, object)) {
      return Optional.empty();
    }
    Optional<String> line = lines.write(form, object, key);
    if (line.isPresent() && form.tag().isPresent()) {
      object.child(List.of("kind", "type")).take();
      USUAL.forEach((field, value) -> takeIfSame(object.child(field), value));
    }
    return line;
  }

  private static void takeIfSame(Taken field, JsonNode usual) {
    boolean isSameNumber =
        field.value().isNumber() && field.value().doubleValue() == usual.doubleValue();
    if (usual.isNumber() ? isSameNumber : usual.equals(field.value())) {
      field.take();
    }
  }

  private boolean refersToLeftOut(Form form, Taken object) {
    for (int i = 0; i < form.fields().size(); i++) {
      if (form.operation().arguments().get(i).kind().isReference()) {
        JsonNode node = object.child(form.fields().get(i).path()).value();
        if (node.isIntegralNumber() && nodes.isLeftOut(node.longValue())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> scene() {
    List<String> written = new ArrayList<>();
    Taken scene = document.child("scene");
    Surroundings.environmentLine(scene.child(Surroundings.ENVIRONMENT)).ifPresent(written::add);
    Surroundings.backgroundLine(scene.child(Surroundings.BACKGROUND)).ifPresent(written::add);
    written.addAll(listed(Forms.LIGHTS, "id"));
    written.addAll(settings(false));
    written.addAll(listed(Forms.CAMERAS, "id"));
    return written;
  }

  /** Returns the lines for what a document has once: of the assembly, or of the scene. */
  private List<String> settings(boolean ofAssembly) {
    List<String> written = new ArrayList<>();
    for (Form form : Forms.in(Forms.SETTINGS)) {
      List<String> first = form.fields().get(0).path();
      boolean isOfAssembly = !first.get(0).equals("scene");
      Taken at = document.child(first);
      if (isOfAssembly == ofAssembly && at.isPresent()) {
        lines.write(form, document, Optional.empty()).ifPresent(written::add);
      }
    }
    return written;
  }

  private void takeVersion() {
    Taken version = document.child("version");
    if (version.value().asText().equals(VERSION)) {
      version.take();
    }
  }

  private Taken collection(String name) {
    Taken at = document;
    for (String key : path(name)) {
      at = at.child(key).open();
    }
    return at;
  }

  static List<String> path(String collection) {
    return List.of(collection.split("\\."));
  }
}
