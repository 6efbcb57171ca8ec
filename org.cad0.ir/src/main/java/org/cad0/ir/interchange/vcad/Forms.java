package org.cad0.ir.interchange.vcad;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cad0.ir.operation.Operation;

/**
 * The names that vcad's documents use, one row an operation, arguments in the order of the
 * operation table. Two operations are not here: {@code H}, which is written as its sketch, and what
 * {@link Surroundings} writes.
 */
final class Forms {
  static final String NODES = "nodes";
  static final String MATERIALS = "materials";
  static final String ROOTS = "roots";
  static final String PARTS = "partDefs";
  static final String INSTANCES = "instances";
  static final String JOINTS = "joints";
  static final String LIGHTS = "scene.lights";
  static final String CAMERAS = "scene.cameraPresets";

  /** Marks settings that a document has once, outside every list. */
  static final String SETTINGS = "";

  private static final String EFFECTS = "scene.postProcessing.";

  private static final List<Form> ALL =
      List.of(
          node("C", "Cube", "size.xyz"),
          node("Y", "Cylinder", "radius height segments=0"),
          node("S", "Sphere", "radius segments=0"),
          node("K", "Cone", "radius_bottom radius_top height segments=0"),
          node("U", "Union", "left right"),
          node("D", "Difference", "left right"),
          node("I", "Intersection", "left right"),
          node("T", "Translate", "child offset.xyz"),
          node("R", "Rotate", "child angles.xyz"),
          node("X", "Scale", "child factor.xyz"),
          node("LP", "LinearPattern", "child direction.xyz count spacing"),
          node("CP", "CircularPattern", "child axis_origin.xyz axis_dir.xyz count angle_deg"),
          node("SH", "Shell", "child thickness"),
          node("F", "Fillet", "child radius"),
          node("CH", "Chamfer", "child distance"),
          node("SK", "Sketch2D", "origin.xyz x_dir.xyz y_dir.xyz"),
          Form.of("L", "segments", "Line", "start.xy end.xy"),
          Form.of("A", "segments", "Arc", "start.xy end.xy center.xy ccw"),
          node("E", "Extrude", "sketch direction.xyz"),
          node("V", "Revolve", "sketch axis_origin.xyz axis_dir.xyz angle_deg"),
          Form.of("M", MATERIALS, "", "name color.rgb metallic roughness density friction"),
          Form.of("ROOT", ROOTS, "", "root material=default visible"),
          Form.of("PDEF", PARTS, "", "id name=@id root defaultMaterial"),
          Form.of(
              "INST",
              INSTANCES,
              "",
              "id partDefId name=@id transform.translation.xyz=0 transform.rotation.xyz=0"
                  + " transform.scale.xyz=1 material"),
          joint("JFIX", "Fixed", ""),
          joint("JBAL", "Ball", ""),
          joint("JREV", "Revolute", " kind.axis.xyz kind.limits.0 kind.limits.1"),
          joint("JSLD", "Slider", " kind.axis.xyz kind.limits.0 kind.limits.1"),
          joint("JCYL", "Cylindrical", " kind.axis.xyz"),
          setting("GROUND", "groundInstanceId"),
          light("LDIR", "Directional", "kind.direction.xyz castShadow"),
          light("LPNT", "Point", "kind.position.xyz kind.distance"),
          light("LSPT", "Spot", "kind.position.xyz kind.direction.xyz kind.angle kind.penumbra"),
          light("LAREA", "Area", "kind.position.xyz kind.direction.xyz kind.width kind.height"),
          effect("AO", "ambientOcclusion", "intensity=1", "radius=1"),
          effect("BLOOM", "bloom", "intensity=0.5", "threshold=0.8"),
          effect("VIG", "vignette", "offset=0.3", "darkness=0.5"),
          setting("TONE", EFFECTS + "toneMapping"),
          setting("EXP", EFFECTS + "exposure"),
          Form.of("CAM", CAMERAS, "", "id position.xyz target.xyz fov name"));

  private static final Map<Operation, Form> BY_OPERATION =
      ALL.stream().collect(toUnmodifiableMap(Form::operation, Function.identity()));

  private static final Map<String, Map<String, Form>> TAGGED =
      ALL.stream()
          .filter(form -> form.tag().isPresent())
          .collect(
              groupingBy(
                  Form::collection,
                  toUnmodifiableMap(form -> form.tag().orElseThrow(), Function.identity())));

  private Forms() {}

  /** Returns every form. */
  static List<Form> all() {
    return ALL;
  }

  /** Returns the form of an operation, if it has one. */
  static Optional<Form> of(Operation operation) {
    return Optional.ofNullable(BY_OPERATION.get(operation));
  }

  /** Returns the form of the objects in {@code collection} that are tagged {@code tag}. */
  static Optional<Form> tagged(String collection, String tag) {
    return Optional.ofNullable(TAGGED.getOrDefault(collection, Map.of()).get(tag));
  }

  /** Returns the forms of the objects in {@code collection}. */
  static List<Form> in(String collection) {
    return ALL.stream().filter(form -> form.collection().equals(collection)).toList();
  }

  private static Form node(String opcode, String type, String fields) {
    return Form.of(opcode, NODES, type, fields);
  }

  private static Form joint(String opcode, String type, String fields) {
    String common = "id parentInstanceId childInstanceId parentAnchor.xyz childAnchor.xyz";
    return Form.of(opcode, JOINTS, type, common + fields);
  }

  private static Form light(String opcode, String type, String fields) {
    return Form.of(opcode, LIGHTS, type, "id color.rgb intensity " + fields);
  }

  private static Form setting(String opcode, String field) {
    return Form.of(opcode, SETTINGS, "", field);
  }

  private static Form effect(String opcode, String key, String first, String second) {
    String prefix = EFFECTS + key + ".";
    return Form.of(
        opcode, SETTINGS, "", prefix + "enabled " + prefix + first + " " + prefix + second);
  }
}
