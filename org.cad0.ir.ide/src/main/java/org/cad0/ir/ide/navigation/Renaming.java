package org.cad0.ir.ide.navigation;

import java.util.Optional;
import org.cad0.ir.ide.Document;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** Renames what stands at a caret. */
final class Renaming {

  private Renaming() {}

  static Optional<RenamePreparation> prepare(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    cancel.check();
    return NamedFinder.at(program, offset)
        .map(
            found ->
                kind(program, found.named(), cancel)
                    .prepare(withoutQuotes(program.text(), found.word(), offset)));
  }

  static RenameResult rename(Document document, int offset, String name, CancelSignal cancel) {
    cancel.check();
    Program program = document.program();
    cancel.check();
    Optional<NamedFinder.Found> found = NamedFinder.at(program, offset);
    if (found.isEmpty()) {
      return new RenameRefusal("Nothing to rename here: place the cursor on a node or an id.");
    }
    if (name.isBlank()) {
      return new RenameRefusal("A name needs at least one letter or digit.");
    }
    if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
      return new RenameRefusal("A name stands on one line. Remove the line end.");
    }
    return kind(program, found.get().named(), cancel).rename(name);
  }

  private static Renamer kind(Program program, Named named, CancelSignal cancel) {
    return switch (named) {
      case Named.Node(int number) -> new NodeRenamer(program, program.nodes().get(number));
      case Named.Id id -> new IdRenamer(program, id, cancel);
    };
  }

  /** Returns what stands between the quotes of {@code word}, if the caret stands there too. */
  private static TextRange withoutQuotes(String text, TextRange word, int offset) {
    boolean isQuoted = word.start() < word.end() && text.charAt(word.start()) == '"';
    boolean isInside = word.start() < offset && offset < word.end();
    return isQuoted && isInside ? new TextRange(word.start() + 1, word.end() - 1) : word;
  }
}
