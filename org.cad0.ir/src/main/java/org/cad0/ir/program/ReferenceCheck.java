package org.cad0.ir.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** Resolves references to nodes by creation order. */
final class ReferenceCheck {
  private final List<Statement> nodes;
  private final Consumer<Diagnostic> findings;
  private final List<Unresolved> unresolved = new ArrayList<>();

  /** A reference to a node that does not exist yet; whether it ever does is known at the end. */
  private record Unresolved(TextRange word, String spelling, long index, int own) {}

  /**
   * Creates the check.
   *
   * @param nodes the nodes so far; read while the program grows
   */
  ReferenceCheck(List<Statement> nodes, Consumer<Diagnostic> findings) {
    this.nodes = nodes;
    this.findings = findings;
  }

  /** Reads and resolves the reference in {@code word} of the statement that makes the next node. */
  ArgumentWord resolve(String text, TextRange word, Argument argument) {
    long index = Numbers.parseInteger(text, word.start(), word.end());
    int own = nodes.size();
    if (index < 0) {
      findings.accept(Findings.badReference(word, argument));
      return new ArgumentWord(argument, word, Double.NaN, false);
    }
    boolean resolved = false;
    if (index == own) {
      findings.accept(Findings.selfReference(word, own));
    } else if (index > own) {
      unresolved.add(new Unresolved(word, word.of(text), index, own));
    } else if (isSketch((int) index) != (argument.kind() == ArgumentKind.SKETCH)) {
      findings.accept(Findings.wrongKind(word, (int) index, argument));
    } else {
      resolved = true;
    }
    double value = index > Numbers.MAX_INTEGER ? Double.NaN : index;
    return new ArgumentWord(argument, word, value, resolved);
  }

  /** Reads the reference in {@code word} to a node that may stand anywhere in the program. */
  ArgumentWord read(String text, TextRange word, Argument argument) {
    long index = Numbers.parseInteger(text, word.start(), word.end());
    if (index < 0) {
      findings.accept(Findings.badReference(word, argument));
    }
    boolean readable = index >= 0 && index <= Numbers.MAX_INTEGER;
    return new ArgumentWord(argument, word, readable ? index : Double.NaN, false);
  }

  /** Reports the references that pointed past the end; to be called when all nodes are known. */
  void reportUnresolved() {
    for (Unresolved reference : unresolved) {
      findings.accept(
          reference.index() < nodes.size()
              ? Findings.laterReference(reference.word(), (int) reference.index(), reference.own())
              : Findings.missingNode(reference.word(), reference.spelling(), reference.own()));
    }
  }

  private boolean isSketch(int index) {
    return nodes.get(index).operation().role() == Role.SKETCH;
  }
}
