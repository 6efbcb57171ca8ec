package org.cad0.ir.ide.structure;

import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.statement.Statement;

/** What a symbol stands for. */
public enum SymbolType {
  /** A node that is a solid. */
  SOLID,
  /** A node that is a sketch. */
  SKETCH,
  /** A line or arc of a sketch. */
  SEGMENT,
  /** A statement that makes a solid a result of the program. */
  ROOT,
  /** A material. */
  MATERIAL,
  /** A part of an assembly. */
  PART,
  /** An instance of a part. */
  INSTANCE,
  /** A joint between instances. */
  JOINT,
  /** A light. */
  LIGHT,
  /** A camera. */
  CAMERA,
  /** A statement that sets how the assembly stands or how the result is looked at. */
  SETTING,
  /** Neighboring statements of one section of the language. */
  SECTION,
  /** A comment that stands above a part of the program. */
  HEADING;

  /** Returns what {@code statement} makes. */
  static SymbolType of(Statement statement) {
    return switch (statement.operation().role()) {
      case SOLID -> SOLID;
      case SKETCH -> SKETCH;
      case SEGMENT, SKETCH_END -> SEGMENT;
      case ROOT -> ROOT;
      case MATERIAL, ASSEMBLY, SCENE ->
          statement.operation().arguments().stream()
              .map(Argument::kind)
              .flatMap(kind -> kind.defines().stream())
              .findFirst()
              .map(SymbolType::of)
              .orElse(SETTING);
    };
  }

  private static SymbolType of(EntityKind kind) {
    return switch (kind) {
      case MATERIAL -> MATERIAL;
      case PART -> PART;
      case INSTANCE -> INSTANCE;
      case JOINT -> JOINT;
      case LIGHT -> LIGHT;
      case CAMERA -> CAMERA;
    };
  }
}
