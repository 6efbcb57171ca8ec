package org.cad0.ir.ide;

import java.util.List;

/**
 * What can be written at the caret.
 *
 * @param items the proposals, the likeliest first
 * @param complete whether these are all; if not, typing on must ask again
 */
public record Proposals(List<Proposal> items, boolean complete) {

  /** Copies the list, so that it cannot be changed. */
  public Proposals {
    items = List.copyOf(items);
  }

  static Proposals none() {
    return new Proposals(List.of(), true);
  }
}
