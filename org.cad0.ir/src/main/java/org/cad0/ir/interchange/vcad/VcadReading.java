package org.cad0.ir.interchange.vcad;

import java.util.List;

/**
 * What was read from a document.
 *
 * @param program the program
 * @param rest what the program cannot say, to be written back with it
 * @param losses the same for the user, in the document's order
 */
public record VcadReading(String program, Rest rest, List<Loss> losses) {

  /** Copies the losses, so that the reading cannot be changed. */
  public VcadReading {
    losses = List.copyOf(losses);
  }

  /** Tells whether the program shows another shape than the document. */
  public boolean changesShape() {
    return losses.stream().anyMatch(Loss::changesShape);
  }
}
