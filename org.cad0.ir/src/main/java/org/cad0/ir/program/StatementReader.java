package org.cad0.ir.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  StatementReader(String text, ReferenceCheck references, Consumer<Diagnostic> findings) {
    this.text = text;
    this.references = references;
    this.findings = findings;
  }

  Statement read(LineWords words, ProgramReader.Placement placement, Operation operation) {
    int last = words.count() - 1;
    Optional<Name> name = Optional.empty();
    List<TextRange> plain = new ArrayList<>(last);
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
    TextRange range = words.word(0).span(words.word(last));
    List<ArgumentWord> arguments = readArguments(operation, plain);
    ArityCheck.check(operation, text, plain, range, findings);
    return new Statement(
        placement.index(),
        placement.line(),
        operation,
        words.word(0),
        arguments,
        name,
        range,
        placement.node());
  }

  private Optional<Name> readName(TextRange word) {
    Optional<Diagnostic> error = NameSyntax.error(text, word);
    error.ifPresent(findings);
    return error.isPresent()
        ? Optional.empty()
        : Optional.of(new Name(NameSyntax.unquote(word.of(text)), word));
  }

  private List<ArgumentWord> readArguments(Operation operation, List<TextRange> words) {
    int size = operation.arguments().size();
    int count = Math.min(words.size(), size);
    List<ArgumentWord> arguments = new ArrayList<>(count);
    double[] values = new double[count];
    int leftOut = 0;
    for (int i = 0; i < count && i + leftOut < size; i++) {
      TextRange word = words.get(i);
      if (ArgumentCheck.isLeftOut(operation, i + leftOut, text, word)) {
        leftOut++;
      }
      ArgumentWord read = readArgument(word, operation.arguments().get(i + leftOut));
      arguments.add(read);
      values[i] = read.value();
    }
    ArgumentCheck.checkRules(operation, words, values, findings);
    return arguments;
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
