package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.diagnostic.NearestWord;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Entity;
import org.cad0.ir.statement.Statement;

/** Mends ids that name nothing or two things. */
final class IdMend {

  private IdMend() {}

  /** Names what was most likely meant, or defines it. */
  static List<QuickFix> unknown(Problem problem) {
    Optional<ArgumentWord> word = problem.argument();
    Optional<String> id = word.flatMap(problem.program()::wordOf);
    if (word.isEmpty() || id.isEmpty()) {
      return List.of();
    }
    Program program = problem.program();
    EntityKind kind = word.get().argument().kind().names().orElseThrow();
    Collection<String> known = program.entities().ids(kind);
    Optional<String> nearest = NearestWord.of(id.get(), known);
    Optional<String> only = known.size() == 1 ? Ids.last(program, kind) : Optional.empty();
    List<QuickFix> fixes = new ArrayList<>();
    nearest.or(() -> only).ifPresent(other -> fixes.add(rename(problem, word.get(), other, true)));
    if (kind == EntityKind.MATERIAL) {
      fixes.add(define(problem, id.get(), fixes.isEmpty()));
      fixes.add(rename(problem, word.get(), Entities.DEFAULT_MATERIAL, false));
    }
    return fixes;
  }

  private static QuickFix rename(
      Problem problem, ArgumentWord word, String id, boolean isPreferred) {
    String written = Ids.written(id);
    return problem
        .fix("Change to " + written)
        .replace(word.range(), written)
        .preferredIf(isPreferred)
        .build();
  }

  /** Defines a gray material below the other materials, or above the line that needs it. */
  private static QuickFix define(Problem problem, String id, boolean isPreferred) {
    Operation definition = operationThatDefines(EntityKind.MATERIAL);
    List<String> example = ExampleWords.of(definition).subList(1, definition.requiredArguments());
    String line = definition.opcode() + " " + Ids.written(id) + " " + String.join(" ", example);
    FixBuilder fix = problem.fix("Define the material " + Ids.written(id)).preferredIf(isPreferred);
    Optional<Entity> last = problem.program().entities().last(EntityKind.MATERIAL);
    return last.isPresent()
        ? fix.insertLineBelow(last.get().definition().line(), line).build()
        : fix.insertLineAbove(problem.line(), line).build();
  }

  private static Operation operationThatDefines(EntityKind kind) {
    return Operations.all().stream()
        .filter(
            operation ->
                operation.arguments().stream()
                    .anyMatch(
                        argument -> argument.kind().defines().filter(kind::equals).isPresent()))
        .findFirst()
        .orElseThrow();
  }

  /** Gives the second definition another id; removes it where it says the same as the first. */
  static List<QuickFix> duplicate(Problem problem) {
    Optional<ArgumentWord> word = problem.argument();
    Optional<String> id = word.flatMap(problem.program()::wordOf);
    Optional<Statement> statement = problem.statement();
    if (word.isEmpty() || id.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    EntityKind kind = word.get().argument().kind().defines().orElseThrow();
    Program program = problem.program();
    Optional<Entity> first = program.entities().find(kind, id.get());
    boolean isSame =
        first
            .filter(entity -> saysTheSame(program, entity.definition(), statement.get()))
            .isPresent();
    String free = Ids.written(Ids.free(program, kind, id.get()));
    QuickFix removal =
        problem
            .fix("Remove the line")
            .removeLine(statement.get().line())
            .preferredIf(isSame)
            .build();
    QuickFix renaming =
        problem
            .fix("Change the id to " + free)
            .replace(word.get().range(), free)
            .preferredIf(!isSame)
            .build();
    return isSame ? List.of(removal, renaming) : List.of(renaming, removal);
  }

  private static boolean saysTheSame(Program program, Statement first, Statement second) {
    return words(program, first).equals(words(program, second))
        && first.operation().equals(second.operation());
  }

  private static List<Optional<String>> words(Program program, Statement statement) {
    return statement.arguments().stream().map(program::wordOf).toList();
  }
}
