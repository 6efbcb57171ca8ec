package org.cad0.ir.operation;

import static org.cad0.ir.operation.ArgumentKind.ANGLE;
import static org.cad0.ir.operation.ArgumentKind.DIRECTION;
import static org.cad0.ir.operation.ArgumentKind.FACTOR;
import static org.cad0.ir.operation.ArgumentKind.INSTANCE_ID;
import static org.cad0.ir.operation.ArgumentKind.JOINT_ID;
import static org.cad0.ir.operation.ArgumentKind.LABEL;
import static org.cad0.ir.operation.ArgumentKind.LIGHT_ID;
import static org.cad0.ir.operation.ArgumentKind.MATERIAL;
import static org.cad0.ir.operation.ArgumentKind.MATERIAL_ID;
import static org.cad0.ir.operation.ArgumentKind.PARENT;
import static org.cad0.ir.operation.ArgumentKind.PART;
import static org.cad0.ir.operation.ArgumentKind.PART_ID;
import static org.cad0.ir.operation.ArgumentKind.POSITION;
import static org.cad0.ir.operation.ArgumentKind.RATIO;
import static org.cad0.ir.operation.ArgumentKind.SCALAR;
import static org.cad0.ir.operation.Constraint.ANY;
import static org.cad0.ir.operation.Constraint.NON_NEGATIVE;
import static org.cad0.ir.operation.Constraint.POSITIVE;

import java.util.List;
import java.util.Map;

/** The part of the vocabulary that makes no nodes: language reference, section 5. */
final class DocumentOperations {

  static final List<Operation> ALL =
      List.of(
          new OperationBuilder("M", Role.MATERIAL, "Material")
              .add("id", MATERIAL_ID, ANY, "name of the material")
              .color("color", "")
              .add("metallic", RATIO, Constraint.UNIT_INTERVAL, "0 for plastics, 1 for bare metal")
              .add("roughness", RATIO, Constraint.UNIT_INTERVAL, "0 mirrors, 1 is dull")
              .optional("density", SCALAR, POSITIVE, "density, in kg/m³")
              .optional("friction", SCALAR, NON_NEGATIVE, "coefficient of friction")
              .build("Defines a material.", "M steel 0.6 0.6 0.65 1 0.4 7850"),
          new OperationBuilder("ROOT", Role.ROOT, "Root")
              .node("node", "solid to show")
              .add("material", MATERIAL, ANY, "its material; default is always defined")
              .optionalKeyword("hidden", "hides the solid", "hidden")
              .build(
                  "Makes a solid a result of the program; it may stand above the solid.",
                  "ROOT 0 default"),
          assembly("PDEF", "Part")
              .add("id", PART_ID, ANY, "name under which instances refer to the part")
              .add("name", LABEL, ANY, "name to show")
              .node("node", "solid that the part is made of")
              .optional("material", MATERIAL, ANY, "its material")
              .build("Defines a part of an assembly.", "PDEF plate \"Base plate\" 0"),
          assembly("INST", "Instance")
              .add("id", INSTANCE_ID, ANY, "name under which joints refer to the instance")
              .add("part", PART, ANY, "part to place")
              .add("name", LABEL, ANY, "name to show")
              .each(POSITION, "translation", "tx", "ty", "tz")
              .each(ANGLE, "rotation about this axis", "rx", "ry", "rz")
              .each(FACTOR, "scale factor", "sx", "sy", "sz")
              .optional("material", MATERIAL, ANY, "its material, instead of the part's")
              .build(
                  "Places a part: scaled, then turned about X, then Y, then Z, then moved.",
                  "INST plate1 plate \"Left plate\" 0 0 0 0 0 0 1 1 1"),
          joint("JFIX", "Fixed joint")
              .build("Fixes an instance to another.", "JFIX weld _ plate1 0 0 0 0 0 0"),
          joint("JBAL", "Ball joint")
              .build(
                  "Lets an instance turn freely about a point.", "JBAL ball _ plate1 0 0 0 0 0 0"),
          joint("JREV", "Revolute joint")
              .nonZero(DIRECTION, "axis", "ax", "ay", "az")
              .limits(ANGLE, "angle")
              .build(
                  "Lets an instance turn about an axis.",
                  "JREV hinge _ plate1 0 0 0 0 0 0 0 0 1 0 90"),
          joint("JSLD", "Slider joint")
              .nonZero(DIRECTION, "axis", "ax", "ay", "az")
              .limits(POSITION, "travel")
              .build(
                  "Lets an instance move along an axis.",
                  "JSLD slide _ plate1 0 0 0 0 0 0 1 0 0 0 40"),
          joint("JCYL", "Cylindrical joint")
              .nonZero(DIRECTION, "axis", "ax", "ay", "az")
              .build(
                  "Lets an instance turn about an axis and move along it.",
                  "JCYL pin _ plate1 0 0 0 0 0 0 0 0 1"),
          assembly("GROUND", "Ground")
              .add("instance", ArgumentKind.INSTANCE, ANY, "instance that does not move")
              .build("Holds an instance in place.", "GROUND plate1"),
          scene("ENV", "Environment")
              .preset(
                  "preset",
                  "preset, or URL of an environment image",
                  "studio",
                  "warehouse",
                  "apartment",
                  "park",
                  "city",
                  "dawn",
                  "night",
                  "sunset",
                  "forest",
                  "neutral")
              .add("intensity", SCALAR, NON_NEGATIVE, "brightness, usually 1")
              .build("Lights the scene from all around.", "ENV studio 1"),
          scene("BG", "Background")
              .rule(
                  new ArgumentRule.CountByKeyword(
                      0, Map.of("solid", 3, "gradient", 6, "env", 0, "transparent", 0)))
              .keyword("mode", "kind of background", "solid", "gradient", "env", "transparent")
              .optionalColor("color, or color at the top", "1")
              .optionalColor("color at the bottom", "2")
              .build("Sets the background.", "BG gradient 1 1 1 0.6 0.7 0.8"),
          light("LDIR", "Directional light")
              .nonZero(DIRECTION, "direction of the light", "dx", "dy", "dz")
              .optionalKeyword("shadow", "casts shadows", "shadow")
              .build("Parallel light, as from the sun.", "LDIR sun 1 1 1 2 0 -1 -1 shadow"),
          light("LPNT", "Point light")
              .each(POSITION, "position", "px", "py", "pz")
              .optional("distance", ArgumentKind.LENGTH, NON_NEGATIVE, "reach; 0 has no end")
              .build("Light in all directions from a point.", "LPNT bulb 1 0.9 0.8 1 0 0 100"),
          light("LSPT", "Spot light")
              .each(POSITION, "position", "px", "py", "pz")
              .nonZero(DIRECTION, "direction of the light", "dx", "dy", "dz")
              .optional("angle", ANGLE, NON_NEGATIVE, "half the angle of the cone")
              .optional("penumbra", RATIO, Constraint.UNIT_INTERVAL, "softness of the edge")
              .build("Cone of light from a point.", "LSPT spot 1 1 1 5 0 0 200 0 0 -1 30 0.2"),
          light("LAREA", "Area light")
              .each(POSITION, "position", "px", "py", "pz")
              .nonZero(DIRECTION, "direction of the light", "dx", "dy", "dz")
              .length("w", "width")
              .length("h", "height")
              .build("Light from a rectangle.", "LAREA panel 1 1 1 3 0 0 200 0 0 -1 100 50"),
          scene("AO", "Ambient occlusion")
              .flag("on", "1 on, 0 off")
              .add("intensity", SCALAR, NON_NEGATIVE, "strength")
              .add("radius", SCALAR, NON_NEGATIVE, "reach")
              .build("Darkens creases.", "AO 1 1 1"),
          scene("BLOOM", "Bloom")
              .flag("on", "1 on, 0 off")
              .add("intensity", SCALAR, NON_NEGATIVE, "strength")
              .add("threshold", SCALAR, NON_NEGATIVE, "brightness from which light spreads")
              .build("Lets bright areas glow.", "BLOOM 1 0.5 0.8"),
          scene("VIG", "Vignette")
              .flag("on", "1 on, 0 off")
              .add("offset", SCALAR, NON_NEGATIVE, "size of the bright middle")
              .add("darkness", SCALAR, NON_NEGATIVE, "darkness of the edges")
              .build("Darkens the edges of the picture.", "VIG 1 0.3 0.5"),
          scene("TONE", "Tone mapping")
              .keyword(
                  "mapping",
                  "how brightness becomes color",
                  "none",
                  "reinhard",
                  "cineon",
                  "acesFilmic",
                  "agX",
                  "neutral")
              .build("Sets how bright the picture's colors are drawn.", "TONE agX"),
          scene("EXP", "Exposure")
              .add("value", SCALAR, NON_NEGATIVE, "factor for the brightness, usually 1")
              .build("Makes the picture brighter or darker.", "EXP 1.2"),
          scene("CAM", "Camera")
              .add("id", ArgumentKind.CAMERA_ID, ANY, "name of the camera")
              .each(POSITION, "position", "px", "py", "pz")
              .each(POSITION, "point it looks at", "tx", "ty", "tz")
              .optional("fov", ANGLE, POSITIVE, "vertical field of view")
              .optional("name", LABEL, ANY, "name to show")
              .build("Saves a view.", "CAM front 0 -200 40 0 0 0 45 \"Front\""));

  private DocumentOperations() {}

  private static OperationBuilder assembly(String opcode, String title) {
    return new OperationBuilder(opcode, Role.ASSEMBLY, title);
  }

  private static OperationBuilder scene(String opcode, String title) {
    return new OperationBuilder(opcode, Role.SCENE, title);
  }

  private static OperationBuilder joint(String opcode, String title) {
    return assembly(opcode, title)
        .add("id", JOINT_ID, ANY, "name of the joint")
        .add("parent", PARENT, ANY, "instance that holds, _ for the world")
        .add("child", ArgumentKind.INSTANCE, ANY, "instance that is held")
        .each(POSITION, "joint on the parent", "px", "py", "pz")
        .each(POSITION, "joint on the child", "cx", "cy", "cz");
  }

  private static OperationBuilder light(String opcode, String title) {
    return scene(opcode, title)
        .add("id", LIGHT_ID, ANY, "name of the light")
        .color("color", "")
        .add("intensity", SCALAR, NON_NEGATIVE, "brightness");
  }
}
