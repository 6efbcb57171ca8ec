package org.cad0.ir.analysis;

import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Entity;

/** Reports ids that are defined twice and materials that nothing is made of. */
final class EntityChecks {

  private EntityChecks() {}

  static void reportRepeated(Entities entities, Consumer<Diagnostic> findings) {
    for (Entity again : entities.repeated()) {
      Entity first = entities.find(again.kind(), again.id()).orElseThrow();
      findings.accept(
          ProgramFindings.duplicateId(
              again.word().range(), again.kind(), again.id(), first.word().range()));
    }
  }

  static void reportUnused(Entities entities, Consumer<Diagnostic> findings) {
    for (Entity material : entities.all(EntityKind.MATERIAL)) {
      boolean isUsed = !entities.uses(EntityKind.MATERIAL, material.id()).isEmpty();
      if (!isUsed && !material.id().equals(Entities.DEFAULT_MATERIAL)) {
        findings.accept(
            ProgramFindings.unusedMaterial(material.definition().range(), material.id()));
      }
    }
  }
}
