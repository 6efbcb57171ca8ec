package org.cad0.ir.ide.refactor;

import java.util.OptionalInt;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;

/** The node that a program shows only because it is the last one that nothing uses. */
final class ShownNode {

  private ShownNode() {}

  /** Returns the node; empty for a program with roots or instances, which show what they say. */
  static OptionalInt of(Program program) {
    boolean isStated =
        !program.entities().all(EntityKind.INSTANCE).isEmpty()
            || program.statements().stream()
                .anyMatch(statement -> statement.operation().role() == Role.ROOT);
    return isStated || program.results().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(program.results().get(0));
  }
}
