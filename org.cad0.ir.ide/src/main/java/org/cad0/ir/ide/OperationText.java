package org.cad0.ir.ide;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Constraint;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.statement.Entities;

/** How the operation table is told in words. */
final class OperationText {

  private OperationText() {}

  /** Returns title, form, summary, arguments and example of an operation. */
  static RichText of(Operation operation) {
    RichText text =
        RichText.empty()
            .heading(operation.title())
            .code(forms(operation))
            .paragraph(summary(operation));
    if (!operation.arguments().isEmpty()) {
      text = text.table(argumentRows(operation));
    }
    return text.paragraph("Example:").code(operation.example());
  }

  /** Returns the meaning of one argument of {@code operation}. */
  static RichText of(Operation operation, Argument argument) {
    RichText text =
        RichText.empty()
            .heading(argument.label())
            .paragraph(
                operation.title() + ": " + argument.documentation() + ". " + limits(argument));
    return text.code(operation.signature());
  }

  /** Returns every way to write the operation, a line each. */
  private static String forms(Operation operation) {
    List<SignatureForm> forms = SignatureForm.of(operation);
    return forms.size() == 1
        ? operation.signature()
        : forms.stream().map(SignatureForm::label).collect(joining("\n"));
  }

  /** Returns name, unit, meaning and limits of an argument in one line. */
  static RichText of(Argument argument) {
    return RichText.empty()
        .paragraph(argument.label() + ": " + argument.documentation() + ". " + limits(argument));
  }

  /** Returns the meaning of the quoted name of a node. */
  static RichText ofName() {
    return RichText.empty()
        .paragraph("\"name\": what the node is called, in double quotes. May be left out.");
  }

  private static String summary(Operation operation) {
    return operation
        .alias()
        .map(alias -> operation.summary() + " " + alias + " is a second spelling.")
        .orElse(operation.summary());
  }

  private static List<List<String>> argumentRows(Operation operation) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("argument", "meaning", "value"));
    for (Argument argument : operation.arguments()) {
      rows.add(List.of(argument.label(), argument.documentation(), limits(argument)));
    }
    return rows;
  }

  /** Returns what may be written for an argument, as a sentence. */
  private static String limits(Argument argument) {
    String limits =
        argument.constraint() == Constraint.ANY
            ? anyValue(argument)
            : "Must be " + argument.constraint().expectation() + ".";
    return argument.optional() ? limits + " May be left out." : limits;
  }

  private static String anyValue(Argument argument) {
    return switch (argument.kind()) {
      case SOLID -> "The number of an earlier solid.";
      case SKETCH -> "The number of an earlier sketch.";
      case NODE -> "The number of a solid.";
      case DIRECTION -> "Any number; only the ratio of the components matters.";
      case MATERIAL -> "The id of a material, or " + Entities.DEFAULT_MATERIAL + ".";
      case PARENT -> "The id of an instance, or " + Entities.WORLD + " for the world.";
      case LABEL -> "A word, or text in double quotes.";
      case KEYWORD -> choices(argument, " or ") + ".";
      case PRESET -> choices(argument, ", ") + " or a URL.";
      default -> anyWordOrNumber(argument.kind());
    };
  }

  private static String anyWordOrNumber(ArgumentKind kind) {
    if (kind.names().isPresent()) {
      return "The id of a defined " + kind.names().get().word() + ".";
    }
    if (kind.defines().isPresent()) {
      return "A word that no other " + kind.defines().get().word() + " has.";
    }
    return kind.syntax() == ArgumentKind.Syntax.INTEGER ? "Any whole number." : "Any number.";
  }

  private static String choices(Argument argument, String beforeLast) {
    List<String> choices = argument.choices();
    int last = choices.size() - 1;
    return last == 0
        ? "The word " + choices.get(0)
        : "One of " + String.join(", ", choices.subList(0, last)) + beforeLast + choices.get(last);
  }
}
