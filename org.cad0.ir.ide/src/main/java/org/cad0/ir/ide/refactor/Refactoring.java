package org.cad0.ir.ide.refactor;

import java.util.Optional;
import org.cad0.ir.task.CancelSignal;

/** One thing that can be done to a program. */
@FunctionalInterface
interface Refactoring {

  /** Returns what can be done at {@code place}; empty if it makes no sense there. */
  Optional<Offer> prepare(Place place, CancelSignal cancel);
}
