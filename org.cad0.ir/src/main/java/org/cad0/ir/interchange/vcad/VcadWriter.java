package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.interchange.SourceExport;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;

/** Writes a program as a document. */
final class VcadWriter {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private final Program program;
  private final Rest rest;
  private final NodeIds ids;
  private final ObjectWriter objects;
  private final ObjectNode document = FACTORY.objectNode();
  private final ObjectNode nodes;

  VcadWriter(Program program, Rest rest) {
    this.program = program;
    this.rest = rest;
    this.ids = new NodeIds(program, rest);
    this.objects = new ObjectWriter(program, ids::of);
    document.put("version", "0.1");
    this.nodes = document.putObject(Forms.NODES);
    document.putObject(Forms.MATERIALS);
    document.putObject("part_materials");
    document.putArray(Forms.ROOTS);
  }

  SourceExport write() {
    for (int node = 0; node < program.nodes().size(); node++) {
      writeNode(node);
    }
    for (Statement statement : program.statements()) {
      if (!statement.operation().role().isGeometry()) {
        writeStatement(statement);
      }
    }
    sayWhatIsShown();
    defineDefaultMaterial();
    ObjectNode file = document;
    for (int i = rest.base().size() - 1; i >= 0; i--) {
      file = FACTORY.objectNode().set(rest.base().get(i), file);
    }
    List<String> notes = new Restoration(rest, ids.known()).putBack(file, document);
    return new SourceExport(Json.write(file), notes);
  }

  private void writeNode(int number) {
    Statement statement = program.nodes().get(number);
    ObjectNode operation = newNode(ids.of(number), statement);
    Optional<Form> form = Forms.of(statement.operation());
    if (form.isEmpty()) {
      long sketch = ids.fresh();
      HexagonNodes.write(statement, operation, newNode(sketch, statement), sketch);
      return;
    }
    operation.put("type", form.get().tag().orElseThrow());
    objects.write(statement, form.get(), operation);
    if (statement.operation().role() == Role.SKETCH) {
      ArrayNode segments = operation.putArray("segments");
      program.block(number).stream()
          .filter(line -> line.operation().role() == Role.SEGMENT)
          .forEach(line -> writeSegment(line, segments.addObject()));
    }
  }

  private ObjectNode newNode(long id, Statement statement) {
    ObjectNode node = nodes.putObject(Long.toString(id));
    node.put("id", id);
    node.set(
        "name",
        statement
            .name()
            .<JsonNode>map(name -> FACTORY.textNode(name.value()))
            .orElseGet(FACTORY::nullNode));
    return node.putObject("op");
  }

  private void writeSegment(Statement line, ObjectNode segment) {
    Form form = Forms.of(line.operation()).orElseThrow();
    segment.put("type", form.tag().orElseThrow());
    objects.write(line, form, segment);
  }

  private void writeStatement(Statement statement) {
    Optional<Form> form = Forms.of(statement.operation());
    if (form.isEmpty()) {
      writeSurroundings(statement);
      return;
    }
    String collection = form.get().collection();
    ObjectNode object =
        switch (collection) {
          case Forms.SETTINGS -> document;
          case Forms.MATERIALS, Forms.PARTS ->
              document.withObject("/" + collection).putObject(id(statement));
          default -> Tree.list(document, VcadReader.path(collection)).addObject();
        };
    form.get()
        .tag()
        .ifPresent(tag -> Tree.put(object, List.of("kind", "type"), FACTORY.textNode(tag)));
    objects.write(statement, form.get(), object);
    if (collection.equals(Forms.JOINTS)) {
      object.put("state", 0);
    } else if (collection.equals(Forms.LIGHTS)) {
      object.put("enabled", true);
    }
  }

  private String id(Statement statement) {
    return program.wordOf(statement.arguments().get(0)).orElseThrow();
  }

  private void writeSurroundings(Statement statement) {
    List<JsonNode> values = new ArrayList<>();
    for (ArgumentWord word : statement.arguments()) {
      values.add(objects.value(word));
    }
    String first = values.remove(0).textValue();
    ObjectNode scene = document.withObject("/scene");
    if (statement.operation().opcode().equals("ENV")) {
      scene.set(Surroundings.ENVIRONMENT, Surroundings.environment(first, values.get(0)));
    } else {
      scene.set(Surroundings.BACKGROUND, Surroundings.background(first, values));
    }
  }

  /** A document shows nothing but what it says; a program without roots shows its last node. */
  private void sayWhatIsShown() {
    boolean saysNothing =
        document.withArray("/" + Forms.ROOTS).isEmpty()
            && program.entities().all(EntityKind.INSTANCE).isEmpty()
            && program.statements().stream()
                .noneMatch(line -> line.operation().role() == Role.ROOT);
    if (saysNothing) {
      for (int node : program.results()) {
        document
            .withArray("/" + Forms.ROOTS)
            .addObject()
            .put("root", ids.of(node))
            .put("material", Entities.DEFAULT_MATERIAL);
      }
    }
  }

  /** The material that a program need not define is one that vcad adds in the same way. */
  private void defineDefaultMaterial() {
    ObjectNode materials = document.withObject("/" + Forms.MATERIALS);
    boolean isUsed =
        document.withArray("/" + Forms.ROOTS).findValuesAsText("material").stream()
            .anyMatch(Entities.DEFAULT_MATERIAL::equals);
    if (isUsed && !materials.has(Entities.DEFAULT_MATERIAL)) {
      ObjectNode material = materials.putObject(Entities.DEFAULT_MATERIAL);
      material.put("name", Entities.DEFAULT_MATERIAL);
      material.putArray("color").add(0.8).add(0.8).add(0.8);
      material.put("metallic", 0).put("roughness", 0.5);
    }
  }
}
