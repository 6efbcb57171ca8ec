package org.cad0.ir.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.cad0.ir.check.ArgumentCheck;
import org.cad0.ir.check.ArityCheck;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/** Reads the words behind an opcode: arguments, then an optional name. */
final class StatementReader {
  private final String text;
  private final ReferenceCheck references;
  private final Consumer<Diagnostic> findings;

  /** The words behind the opcode, and what they read as; used again for each statement. */
  private final List<TextRange> plain = new ArrayList<>();

  private double[] values = new double[16];

  StatementReader(String text, ReferenceCheck references, Consumer<Diagnostic> findings) {
    this.text = text;
    this.references = references;
    this.findings = findings;
  }

  /**
   * Reads one statement.
   *
   * @param index its place among the statements
   * @param node the node it makes
   */
  Statement read(LineWords words, int index, int line, OptionalInt node, Operation operation) {
    int last = words.count() - 1;
    Optional<Name> name = Optional.empty();
    plain.clear();
    for (int i = 1; i <= last; i++) {
      TextRange word = words.word(i);
      if (!words.isQuoted(i) || !operation.isNameable()) {
        plain.add(word);
      } else if (i < last) {
        findings.accept(Findings.misplacedName(word));
      } else {
        name = readName(word);
      }
    }
    TextRange opcode = words.word(0);
    TextRange range = last == 0 ? opcode : opcode.span(words.word(last));
    List<ArgumentWord> arguments = readArguments(operation);
    ArityCheck.check(operation, text, plain, range, findings);
    return new Statement(index, line, operation, opcode, arguments, name, range, node);
  }

  private Optional<Name> readName(TextRange word) {
    Optional<Diagnostic> error = NameSyntax.error(text, word);
    error.ifPresent(findings);
    return error.isPresent()
        ? Optional.empty()
        : Optional.of(new Name(NameSyntax.unquote(word.of(text)), word));
  }

  private List<ArgumentWord> readArguments(Operation operation) {
    int size = operation.arguments().size();
    int count = Math.min(plain.size(), size);
    if (count > values.length) {
      values = new double[count];
    }
    ArgumentWord[] arguments = new ArgumentWord[count];
    boolean mayLeaveOut = !operation.role().isGeometry();
    int leftOut = 0;
    int read = 0;
    for (; read < count && read + leftOut < size; read++) {
      TextRange word = plain.get(read);
      if (mayLeaveOut && ArgumentCheck.isLeftOut(operation, read + leftOut, text, word)) {
        leftOut++;
      }
      arguments[read] = readArgument(word, operation.arguments().get(read + leftOut));
      values[read] = arguments[read].value();
    }
    Arrays.fill(values, read, count, Double.NaN);
    ArgumentCheck.checkRules(operation, plain, values, findings);
    return List.of(read == count ? arguments : Arrays.copyOf(arguments, read));
  }

  private ArgumentWord readArgument(TextRange word, Argument argument) {
    switch (argument.kind()) {
      case SOLID, SKETCH -> {
        return references.resolve(text, word, argument);
      }
      case NODE -> {
        return references.read(text, word, argument);
      }
      default -> {
        double value = ArgumentCheck.read(text, word, argument, findings);
        return new ArgumentWord(argument, word, value, false);
      }
    }
  }
}
