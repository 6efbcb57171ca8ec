package org.cad0.ir.operation;

import java.util.Optional;

/** What an argument of an operation stands for; decides its syntax and its unit. */
public enum ArgumentKind {
  /** A size such as a radius or a wall thickness, in mm. */
  LENGTH(Unit.MILLIMETER, Syntax.NUMBER),
  /** A coordinate or an offset, in mm; any sign. */
  POSITION(Unit.MILLIMETER, Syntax.NUMBER),
  /** A component of a direction vector; only the ratio to its neighbors matters. */
  DIRECTION(Unit.NONE, Syntax.NUMBER),
  /** An angle, in degrees. */
  ANGLE(Unit.DEGREE, Syntax.NUMBER),
  /** A scale factor. */
  FACTOR(Unit.NONE, Syntax.NUMBER),
  /** How many copies a pattern makes. */
  COUNT(Unit.NONE, Syntax.INTEGER),
  /** 0 or 1. */
  FLAG(Unit.NONE, Syntax.INTEGER),
  /** The number of an earlier node that is a solid. */
  SOLID(Unit.NONE, Syntax.REFERENCE),
  /** The number of an earlier node that is a sketch. */
  SKETCH(Unit.NONE, Syntax.REFERENCE),
  /** The number of a solid anywhere in the program. */
  NODE(Unit.NONE, Syntax.REFERENCE),
  /** A tessellation hint of old documents, read and ignored. */
  SEGMENTS(Unit.NONE, Syntax.INTEGER),
  /** A component of a color: red, green or blue. */
  COLOR(Unit.NONE, Syntax.NUMBER),
  /** A share of a whole. */
  RATIO(Unit.NONE, Syntax.NUMBER),
  /** A quantity without a unit of its own; its documentation tells more. */
  SCALAR(Unit.NONE, Syntax.NUMBER),
  /** The id of the material that the statement defines. */
  MATERIAL_ID(EntityKind.MATERIAL, true),
  /** The id of the part that the statement defines. */
  PART_ID(EntityKind.PART, true),
  /** The id of the instance that the statement defines. */
  INSTANCE_ID(EntityKind.INSTANCE, true),
  /** The id of the joint that the statement defines. */
  JOINT_ID(EntityKind.JOINT, true),
  /** The id of the light that the statement defines. */
  LIGHT_ID(EntityKind.LIGHT, true),
  /** The id of the camera that the statement defines. */
  CAMERA_ID(EntityKind.CAMERA, true),
  /** The id of a material. */
  MATERIAL(EntityKind.MATERIAL, false),
  /** The id of a part. */
  PART(EntityKind.PART, false),
  /** The id of an instance. */
  INSTANCE(EntityKind.INSTANCE, false),
  /** The id of an instance, or {@code _} for the world. */
  PARENT(EntityKind.INSTANCE, false),
  /** A name to show, bare or quoted. */
  LABEL(Unit.NONE, Syntax.WORD),
  /** One of the argument's choices. */
  KEYWORD(Unit.NONE, Syntax.WORD),
  /** One of the argument's choices, or a URL. */
  PRESET(Unit.NONE, Syntax.WORD);

  /** How an argument is written. */
  public enum Syntax {
    /** A signed decimal number. */
    NUMBER,
    /** An unsigned decimal integer. */
    INTEGER,
    /** An unsigned decimal integer that names a node. */
    REFERENCE,
    /** A word, bare or quoted. */
    WORD
  }

  private final Unit unit;
  private final Syntax syntax;
  private final Optional<EntityKind> defined;
  private final Optional<EntityKind> named;

  ArgumentKind(Unit unit, Syntax syntax) {
    this.unit = unit;
    this.syntax = syntax;
    this.defined = Optional.empty();
    this.named = Optional.empty();
  }

  ArgumentKind(EntityKind entity, boolean defines) {
    this.unit = Unit.NONE;
    this.syntax = Syntax.WORD;
    this.defined = defines ? Optional.of(entity) : Optional.empty();
    this.named = defines ? Optional.empty() : Optional.of(entity);
  }

  /** Returns the unit in which arguments of this kind are written. */
  public Unit unit() {
    return unit;
  }

  /** Returns how arguments of this kind are written. */
  public Syntax syntax() {
    return syntax;
  }

  /** Tells whether arguments of this kind name a node. */
  public boolean isReference() {
    return syntax == Syntax.REFERENCE;
  }

  /** Returns what an argument of this kind gives its id to. */
  public Optional<EntityKind> defines() {
    return defined;
  }

  /** Returns what an argument of this kind refers to by its id. */
  public Optional<EntityKind> names() {
    return named;
  }
}
