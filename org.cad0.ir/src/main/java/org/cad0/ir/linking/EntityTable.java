package org.cad0.ir.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.model.Instance;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Material;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.ModelPackage;
import org.cad0.ir.model.OutsideGeometry;
import org.cad0.ir.model.PartDefinition;
import org.eclipse.emf.ecore.EClass;

/**
 * The materials, parts and instances of one model by id. Of several with one id the first counts.
 */
final class EntityTable {
  private final Map<EClass, Map<String, OutsideGeometry>> entities =
      Map.of(
          ModelPackage.Literals.MATERIAL, new HashMap<>(),
          ModelPackage.Literals.PART_DEFINITION, new HashMap<>(),
          ModelPackage.Literals.INSTANCE, new HashMap<>());

  /** Collects the entities of {@code model}; those whose id cannot be read have none. */
  EntityTable(Model model) {
    for (Line line : model.getLines()) {
      switch (line) {
        case Material material -> add(material.getId(), material);
        case PartDefinition part -> add(part.getId(), part);
        case Instance instance -> add(instance.getId(), instance);
        default -> {}
      }
    }
  }

  /** Returns the entity of {@code type} that has {@code id}. */
  Optional<OutsideGeometry> find(EClass type, String id) {
    return Optional.ofNullable(entities.get(type).get(id));
  }

  private void add(String id, OutsideGeometry entity) {
    if (id != null) {
      entities.get(entity.eClass()).putIfAbsent(id, entity);
    }
  }
}
