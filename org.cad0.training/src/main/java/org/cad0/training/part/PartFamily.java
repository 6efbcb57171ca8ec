package org.cad0.training.part;

import java.util.List;

/**
 * A family of parts.
 *
 * @param name the name that rows carry
 * @param kinds what belongs to it
 */
record PartFamily(String name, List<Share<PartKind>> kinds) {

  /** Draws one part. */
  Part draw(Draft draft) {
    return draft.dice.weighted(kinds).draw(draft);
  }
}
