package org.cad0.ir.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cad0.ir.check.ArgumentCheck;
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
    ArgumentCheck.checkArity(operation, plain, range, findings);
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
    int count = Math.min(words.size(), operation.arguments().size());
    List<ArgumentWord> arguments = new ArrayList<>(count);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      Argument argument = operation.arguments().get(i);
      ArgumentWord read = readArgument(words.get(i), argument);
      arguments.add(read);
      values[i] = read.value();
    }
    ArgumentCheck.checkRules(operation, words, values, findings);
    return arguments;
  }

  private ArgumentWord readArgument(TextRange word, Argument argument) {
    if (argument.kind().isReference()) {
      return references.resolve(text, word, argument);
    }
    double value = ArgumentCheck.read(text, word, argument, findings);
    return new ArgumentWord(argument, word, value, false);
  }
}
