package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.text.TextRange;

/** One way to write a statement. */
final class SignatureForm {
  private final Operation operation;
  private final List<SignatureCard.Parameter> parameters = new ArrayList<>();
  private final StringBuilder label;

  private SignatureForm(Operation operation) {
    this.operation = operation;
    this.label = new StringBuilder(operation.opcode());
  }

  /** Returns every way to write a statement of {@code operation}, the commonest first. */
  static List<SignatureForm> of(Operation operation) {
    SignatureForm form = new SignatureForm(operation);
    for (Argument argument : operation.arguments()) {
      form.add(
          argument.optional() ? "[" + argument.name() + "]" : argument.name(),
          OperationText.of(argument));
    }
    if (operation.isNameable()) {
      form.add("[\"name\"]", OperationText.ofName());
    }
    return List.of(form);
  }

  /** Returns the parameter for the argument with this index; none if the form has fewer. */
  OptionalInt parameter(int argument) {
    return argument < parameters.size() ? OptionalInt.of(argument) : OptionalInt.empty();
  }

  /** Returns the parameter for the quoted name. */
  OptionalInt name() {
    return OptionalInt.of(parameters.size() - 1);
  }

  SignatureCard.Form shown() {
    return new SignatureCard.Form(
        label.toString(), RichText.empty().paragraph(operation.summary()), parameters);
  }

  private void add(String word, RichText documentation) {
    int start = label.append(' ').length();
    label.append(word);
    parameters.add(
        new SignatureCard.Parameter(new TextRange(start, label.length()), documentation));
  }
}
