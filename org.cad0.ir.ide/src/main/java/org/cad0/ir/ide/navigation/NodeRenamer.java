package org.cad0.ir.ide.navigation;

import java.util.List;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/**
 * Changes the quoted name of a node.
 *
 * @param program the program
 * @param node the statement that makes the node
 */
record NodeRenamer(Program program, Statement node) implements Renamer {

  @Override
  public RenamePreparation prepare(TextRange word) {
    if (hasWrongName()) {
      return refusal();
    }
    String name =
        node.name()
            .map(Name::value)
            .filter(given -> !given.isBlank())
            .orElse(node.operation().title());
    return new RenameWord(word, name);
  }

  @Override
  public RenameResult rename(String name) {
    if (hasWrongName()) {
      return refusal();
    }
    int end = node.range().end();
    String quoted = NameSyntax.quote(name);
    return new RenameEdits(
        List.of(
            node.name()
                .map(old -> new Replacement(old.range(), quoted))
                .orElseGet(() -> new Replacement(new TextRange(end, end), " " + quoted))));
  }

  /** A quoted word that is not the node's name is a mistake; a name besides it would hide it. */
  private boolean hasWrongName() {
    int end = node.name().map(name -> name.range().start()).orElse(node.range().end());
    int quote = program.text().indexOf('"', node.opcode().end());
    return quote >= 0 && quote < end;
  }

  private RenameRefusal refusal() {
    return new RenameRefusal(
        "The line of node "
            + node.node().orElseThrow()
            + " has a quoted word that is not its name. Correct that first.");
  }
}
