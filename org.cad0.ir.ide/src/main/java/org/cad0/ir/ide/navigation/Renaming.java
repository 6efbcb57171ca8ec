package org.cad0.ir.ide.navigation;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.ide.Document;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Renames what stands at a caret. */
final class Renaming {
  private final Program program;
  private final int offset;

  private Renaming(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    this.program = document.program();
    this.offset = offset;
    cancel.check();
  }

  static Optional<RenamePreparation> prepare(Document document, int offset, CancelSignal cancel) {
    Renaming renaming = new Renaming(document, offset, cancel);
    return NamedFinder.at(renaming.program, offset).map(renaming::prepare);
  }

  static RenameResult rename(Document document, int offset, String name, CancelSignal cancel) {
    Renaming renaming = new Renaming(document, offset, cancel);
    Optional<RenameRefusal> refusal = refusal(name);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return NamedFinder.at(renaming.program, offset)
        .map(found -> renaming.rename(found.named(), name))
        .orElseGet(
            () ->
                new RenameRefusal("Nothing to rename here: place the cursor on a node or an id."));
  }

  private RenamePreparation prepare(NamedFinder.Found found) {
    return switch (found.named()) {
      case Named.Node(int number) -> prepareNode(found.word(), program.nodes().get(number));
    };
  }

  private RenameResult rename(Named named, String name) {
    return switch (named) {
      case Named.Node(int number) -> renameNode(program.nodes().get(number), name);
    };
  }

  private RenamePreparation prepareNode(TextRange word, Statement node) {
    Optional<RenameRefusal> refusal = brokenName(node);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String name =
        node.name().map(Name::value).filter(n -> !n.isBlank()).orElse(node.operation().title());
    return new RenameWord(withoutQuotes(word), name);
  }

  private RenameResult renameNode(Statement node, String name) {
    Optional<RenameRefusal> refusal = brokenName(node);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    int end = node.range().end();
    String quoted = NameSyntax.quote(name);
    return new RenameEdits(
        List.of(
            node.name()
                .map(old -> new Replacement(old.range(), quoted))
                .orElseGet(() -> new Replacement(new TextRange(end, end), " " + quoted))));
  }

  /** A quoted word that is not the node's name is a mistake; a second name would hide it. */
  private Optional<RenameRefusal> brokenName(Statement node) {
    int end = node.name().map(name -> name.range().start()).orElse(node.range().end());
    int quote = program.text().indexOf('"', node.opcode().end());
    return quote < 0 || quote >= end
        ? Optional.empty()
        : Optional.of(
            new RenameRefusal(
                "The line of node "
                    + node.node().orElseThrow()
                    + " has a quoted word that is not its name. Correct that first."));
  }

  /** Returns what stands between the quotes of {@code word}, if the caret stands there too. */
  private TextRange withoutQuotes(TextRange word) {
    String text = program.text();
    boolean isQuoted = word.start() < word.end() && text.charAt(word.start()) == '"';
    boolean isInside = word.start() < offset && offset < word.end();
    return isQuoted && isInside ? new TextRange(word.start() + 1, word.end() - 1) : word;
  }

  private static Optional<RenameRefusal> refusal(String name) {
    if (name.isBlank()) {
      return Optional.of(new RenameRefusal("A name needs at least one letter or digit."));
    }
    boolean isOneLine = name.indexOf('\n') < 0 && name.indexOf('\r') < 0;
    return isOneLine
        ? Optional.empty()
        : Optional.of(new RenameRefusal("A name stands on one line. Remove the line end."));
  }
}
