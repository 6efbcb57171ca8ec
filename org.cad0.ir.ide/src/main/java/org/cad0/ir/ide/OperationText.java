package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Constraint;
import org.cad0.ir.operation.Operation;

/** How the operation table is told in words. */
final class OperationText {

  private OperationText() {}

  /** Returns title, form, summary, arguments and example of an operation. */
  static RichText of(Operation operation) {
    RichText text =
        RichText.empty()
            .heading(operation.title())
            .code(operation.signature())
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
            ? anyValue(argument.kind())
            : "Must be " + argument.constraint().expectation() + ".";
    return argument.optional() ? limits + " May be left out." : limits;
  }

  private static String anyValue(ArgumentKind kind) {
    return switch (kind) {
      case SOLID -> "The number of an earlier solid.";
      case SKETCH -> "The number of an earlier sketch.";
      case DIRECTION -> "Any number; only the ratio of the components matters.";
      default -> kind.syntax() == ArgumentKind.Syntax.INTEGER ? "Any whole number." : "Any number.";
    };
  }
}
