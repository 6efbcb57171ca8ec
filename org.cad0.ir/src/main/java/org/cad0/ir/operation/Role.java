package org.cad0.ir.operation;

/** Place of a statement in a program. */
public enum Role {
  /** Makes a node that is a solid. */
  SOLID,
  /** Opens a sketch block; the block makes a node that is a sketch. */
  SKETCH,
  /** A segment of a sketch block. */
  SEGMENT,
  /** Closes a sketch block. */
  SKETCH_END,
  /** Defines a material. */
  MATERIAL,
  /** Makes a solid a result of the program. */
  ROOT,
  /** Defines a part or places, joins or holds its instances. */
  ASSEMBLY,
  /** Describes how the result is looked at. */
  SCENE;

  /** Tells whether a statement in this role is the next node of the program. */
  public boolean makesNode() {
    return this == SOLID || this == SKETCH;
  }

  /** Tells whether a statement in this role makes a node or a part of one. */
  public boolean isGeometry() {
    return compareTo(SKETCH_END) <= 0;
  }

  /** Returns the section of a program that statements in this role belong to. */
  public Section section() {
    return switch (this) {
      case SOLID, SKETCH, SEGMENT, SKETCH_END -> Section.GEOMETRY;
      case MATERIAL -> Section.MATERIALS;
      case ROOT -> Section.ROOTS;
      case ASSEMBLY -> Section.ASSEMBLY;
      case SCENE -> Section.SCENE;
    };
  }
}
