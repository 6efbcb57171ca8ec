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
  SKETCH_END;

  /** Tells whether a statement in this role is the next node of the program. */
  public boolean makesNode() {
    return this == SOLID || this == SKETCH;
  }
}
