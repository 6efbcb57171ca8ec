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
    return Operations.find(opcode)
        .map(
            operation ->
                switch (operation.role()) {
                  case SOLID, SKETCH, SEGMENT, SKETCH_END -> GEOMETRY;
                  case MATERIAL -> MATERIALS;
                  case ROOT -> ROOTS;
                  case ASSEMBLY -> ASSEMBLY;
                  case SCENE -> SCENE;
                });
  }
}
