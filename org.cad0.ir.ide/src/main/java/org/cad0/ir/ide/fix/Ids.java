package org.cad0.ir.ide.fix;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Entity;

/** How ids are written and which are free. */
final class Ids {
  private static final Pattern BARE = Pattern.compile("[^\\s\"#][^\\s#]*");

  private Ids() {}

  /** Returns {@code id} as a word: bare if it can be. */
  static String written(String id) {
    return BARE.matcher(id).matches() ? id : NameSyntax.quote(id);
  }

  /** Returns an id that begins like {@code id} and that nothing of this kind has. */
  static String free(Program program, EntityKind kind, String id) {
    int number = 2;
    while (program.entities().find(kind, id + number).isPresent()) {
      number++;
    }
    return id + number;
  }

  /** Returns the last id of this kind that the program defines. */
  static Optional<String> last(Program program, EntityKind kind) {
    return program.entities().last(kind).map(Entity::id);
  }
}
