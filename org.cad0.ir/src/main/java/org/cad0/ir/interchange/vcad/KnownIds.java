package org.cad0.ir.interchange.vcad;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.statement.Entities;

/** What the lines written so far define. */
final class KnownIds {
  private final Map<Long, Integer> nodes = new HashMap<>();
  private final Map<EntityKind, Set<String>> entities = new EnumMap<>(EntityKind.class);

  /** Gives the next node number to the document's node {@code id}. */
  void addNode(long id) {
    nodes.put(id, nodes.size());
  }

  /** Returns the number of the document's node {@code id}, if it is in the program. */
  OptionalInt node(long id) {
    Integer number = nodes.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  void add(EntityKind kind, String id) {
    entities.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
  }

  boolean has(EntityKind kind, String id) {
    boolean needsNoDefinition = kind == EntityKind.MATERIAL && id.equals(Entities.DEFAULT_MATERIAL);
    return needsNoDefinition || entities.getOrDefault(kind, Set.of()).contains(id);
  }
}
