package org.cad0.ir.ide;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/**
 * Tells how the statement at the caret is written and which argument the caret stands at.
 *
 * <p>It counts the words of the line and reads none of them, so that it helps most where the line
 * is still wrong or incomplete.
 */
final class Signatures {
  private final String text;
  private final LineWords words;
  private final int offset;
  private final CancelSignal cancel;

  private Signatures(Program program, int offset, CancelSignal cancel) {
    int line = program.lines().lineOf(offset);
    int end = program.lines().contentEnd(line);
    this.text = program.text();
    this.words = new LineWords(text);
    this.offset = Math.min(offset, end);
    this.cancel = cancel;
    words.split(program.lines().contentStart(line), end);
  }

  static Optional<SignatureCard> at(Document document, int offset, CancelSignal cancel) {
    cancel.check();
    return new Signatures(document.program(), offset, cancel).card();
  }

  private Optional<SignatureCard> card() {
    boolean isOutside =
        words.count() == 0
            || offset < words.word(0).start()
            || words.comment().filter(comment -> comment.start() < offset).isPresent();
    if (isOutside) {
      return Optional.empty();
    }
    return Operations.find(words.word(0).of(text))
        .filter(operation -> !operation.arguments().isEmpty())
        .map(this::card);
  }

  private SignatureCard card(Operation operation) {
    List<SignatureForm> forms = SignatureForm.of(operation, words.word(0).of(text));
    int active = SignatureForm.fitting(forms, this::argument);
    return new SignatureCard(
        forms.stream().map(SignatureForm::shown).toList(),
        active,
        activeParameter(operation, forms.get(active)));
  }

  /** Returns what a word behind the opcode says, the empty string if it is not written. */
  private String argument(int index) {
    return index + 1 < words.count() ? NameSyntax.read(text, words.word(index + 1)).orElse("") : "";
  }

  private OptionalInt activeParameter(Operation operation, SignatureForm form) {
    int last = words.count() - 1;
    int argument = 0;
    for (int i = 1; i <= last; i++) {
      cancel.check();
      TextRange word = words.word(i);
      boolean isName = operation.isNameable() && words.isQuoted(i);
      if (word.touches(offset)) {
        return isName ? form.name() : form.parameter(argument);
      }
      if (word.start() > offset) {
        break;
      }
      if (isName) {
        return OptionalInt.empty();
      }
      argument++;
    }
    return words.word(0).touches(offset) ? OptionalInt.empty() : form.parameter(argument);
  }
}
