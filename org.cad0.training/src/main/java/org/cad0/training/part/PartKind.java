package org.cad0.training.part;

/** One kind of part: parameter ranges, a program idiom and wordings. */
@FunctionalInterface
interface PartKind {
  /** Draws one part into the empty draft and finishes it. */
  Part draw(Draft draft);
}
