package org.cad0.ir.format;

import java.util.Optional;
import org.cad0.ir.operation.Operations;

/** The parts of a program that a blank line keeps apart (language reference, sections 4 and 5). */
enum Section {
  GEOMETRY,
  MATERIALS,
  ROOTS,
  ASSEMBLY,
  SCENE;

  /** Returns the section that a statement with this opcode belongs to; empty if it is unknown. */
  static Optional<Section> of(String opcode) {
    if (Operations.find(opcode).isPresent()) {
      return Optional.of(GEOMETRY);
    }
    if (!Operations.isOutsideGeometry(opcode)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (opcode) {
          case "M" -> MATERIALS;
          case "ROOT" -> ROOTS;
          case "PDEF", "INST", "JFIX", "JBAL", "JREV", "JSLD", "JCYL", "GROUND" -> ASSEMBLY;
          default -> SCENE;
        });
  }
}
