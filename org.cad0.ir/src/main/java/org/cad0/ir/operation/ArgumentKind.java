package org.cad0.ir.operation;

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
  /** A tessellation hint of old documents, read and ignored. */
  SEGMENTS(Unit.NONE, Syntax.INTEGER);

  /** How an argument is written. */
  public enum Syntax {
    /** A signed decimal number. */
    NUMBER,
    /** An unsigned decimal integer. */
    INTEGER,
    /** An unsigned decimal integer that names a node. */
    REFERENCE
  }

  private final Unit unit;
  private final Syntax syntax;

  ArgumentKind(Unit unit, Syntax syntax) {
    this.unit = unit;
    this.syntax = syntax;
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
}
