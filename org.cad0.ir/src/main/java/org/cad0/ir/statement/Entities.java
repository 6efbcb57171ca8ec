package org.cad0.ir.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;

/** What the statements outside geometry define, and where it is named. */
public final class Entities {

  /** A program without statements outside geometry. */
  public static final Entities NONE = new Entities();

  /** The material that needs no definition. */
  public static final String DEFAULT_MATERIAL = "default";

  /** The world, as parent of a joint. */
  public static final String WORLD = "_";

  private final Map<EntityKind, LinkedHashMap<String, Entity>> defined =
      new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Map<String, List<ArgumentWord>>> used =
      new EnumMap<>(EntityKind.class);
  private final List<Entity> repeated = new ArrayList<>();

  private Entities() {}

  /** Collects the entities that {@code statements} of {@code text} define and name. */
  public static Entities of(String text, List<Statement> statements) {
    Entities entities = new Entities();
    for (Statement statement : statements) {
      if (!statement.operation().role().isGeometry()) {
        for (ArgumentWord word : statement.arguments()) {
          entities.add(text, statement, word);
        }
      }
    }
    return entities;
  }

  /** Returns the first definition of an entity. */
  public Optional<Entity> find(EntityKind kind, String id) {
    return Optional.ofNullable(entities(kind).get(id));
  }

  /** Returns the entities of a kind, in the order of the text. */
  public Collection<Entity> all(EntityKind kind) {
    return Collections.unmodifiableCollection(entities(kind).values());
  }

  /** Returns the entity of a kind that is defined last. */
  public Optional<Entity> last(EntityKind kind) {
    return Optional.ofNullable(defined.get(kind)).map(found -> found.lastEntry().getValue());
  }

  /** Returns the ids of a kind that are defined in the text, in its order. */
  public Collection<String> ids(EntityKind kind) {
    return Collections.unmodifiableCollection(entities(kind).keySet());
  }

  /** Returns the words that name an entity, its definition not among them. */
  public List<ArgumentWord> uses(EntityKind kind, String id) {
    return Collections.unmodifiableList(
        used.getOrDefault(kind, Map.of()).getOrDefault(id, List.of()));
  }

  /** Returns the definitions whose id is defined already, in the order of the text. */
  public List<Entity> repeated() {
    return Collections.unmodifiableList(repeated);
  }

  /** Tells whether {@code id} needs no definition where an argument of {@code kind} stands. */
  public static boolean isPredefined(ArgumentKind kind, String id) {
    return switch (kind) {
      case MATERIAL -> id.equals(DEFAULT_MATERIAL);
      case PARENT -> id.equals(WORLD);
      default -> false;
    };
  }

  private Map<String, Entity> entities(EntityKind kind) {
    Map<String, Entity> found = defined.get(kind);
    return found == null ? Map.of() : found;
  }

  private void add(String text, Statement statement, ArgumentWord word) {
    Optional<EntityKind> defines = word.argument().kind().defines();
    Optional<EntityKind> names = word.argument().kind().names();
    if (defines.isEmpty() && names.isEmpty()) {
      return;
    }
    Optional<String> id = NameSyntax.read(text, word.range());
    if (id.isPresent() && defines.isPresent()) {
      define(new Entity(defines.get(), id.get(), statement, word));
    } else if (id.isPresent()) {
      used.computeIfAbsent(names.orElseThrow(), kind -> new LinkedHashMap<>())
          .computeIfAbsent(id.get(), key -> new ArrayList<>())
          .add(word);
    }
  }

  private void define(Entity entity) {
    Entity first =
        defined
            .computeIfAbsent(entity.kind(), kind -> new LinkedHashMap<>())
            .putIfAbsent(entity.id(), entity);
    if (first != null) {
      repeated.add(entity);
    }
  }
}
