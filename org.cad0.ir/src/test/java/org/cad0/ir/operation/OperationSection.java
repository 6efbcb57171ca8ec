package org.cad0.ir.operation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The description of one operation on the page of the language. */
final class OperationSection {
  private static final Pattern COMPONENT = Pattern.compile("^(x|y|z|red|green|blue) of the ");

  private OperationSection() {}

  /** Returns the description in Markdown: form, meaning, arguments and their rules. */
  static String of(Operation operation) {
    List<String> parts = new ArrayList<>();
    parts.add("### " + operation.opcode() + ": " + operation.title().toLowerCase(Locale.ROOT));
    parts.add("`" + operation.signature() + "`");
    parts.add(
        operation.summary()
            + operation.alias().map(alias -> " Also written `" + alias + "`.").orElse(""));
    if (!operation.arguments().isEmpty()) {
      parts.add(
          "| argument | is | meaning |\n|---|---|---|\n" + String.join("\n", rows(operation)));
    }
    operation.rules().forEach(rule -> parts.add(sentence(operation, rule)));
    return String.join("\n\n", parts);
  }

  /** Returns a row for each argument; neighbors that are one thing, such as a vector, share one. */
  private static List<String> rows(Operation operation) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Argument argument : operation.arguments()) {
      String optional = argument.optional() ? "optional; " : "";
      String meaning = COMPONENT.matcher(argument.documentation()).replaceFirst("");
      names
          .computeIfAbsent(
              "| " + optional + form(argument) + " | " + meaning + " |", row -> new ArrayList<>())
          .add(argument.name());
    }
    return names.entrySet().stream()
        .map(row -> "| `" + String.join(" ", row.getValue()) + "` " + row.getKey())
        .toList();
  }

  private static String form(Argument argument) {
    ArgumentKind kind = argument.kind();
    return switch (kind) {
      case SOLID -> "number of a solid above";
      case SKETCH -> "number of a sketch above";
      case NODE -> "number of a solid";
      case PARENT -> "id of an instance, or `_`";
      case LABEL -> "word or quoted text";
      case KEYWORD -> choices(argument);
      case PRESET -> choices(argument) + " or a URL";
      default ->
          kind.defines()
              .map(entity -> "id")
              .or(() -> kind.names().map(entity -> "id of " + article(entity.word())))
              .orElseGet(() -> number(argument));
    };
  }

  private static String number(Argument argument) {
    String unit = argument.kind().unit().symbol();
    String number =
        argument.kind().syntax() == ArgumentKind.Syntax.INTEGER ? "whole number" : "number";
    String constraint =
        argument.constraint() == Constraint.ANY ? "" : argument.constraint().expectation();
    return Stream.of(unit.isEmpty() ? number : unit, constraint)
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  private static String choices(Argument argument) {
    return argument.choices().stream().map(choice -> "`" + choice + "`").collect(joining(", "));
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  private static String sentence(Operation operation, ArgumentRule rule) {
    return switch (rule) {
      case ArgumentRule.NonZeroVector(int first, String meaning) ->
          names(operation, first, 3) + " must not all be 0.";
      case ArgumentRule.NotBothZero(int first) ->
          names(operation, first, 2) + " must not both be 0.";
      case ArgumentRule.NotParallel(int first) ->
          names(operation, first, 3)
              + " and "
              + names(operation, first + 3, 3)
              + " must not be parallel.";
      case ArgumentRule.AllOrNone(int first, int count) ->
          names(operation, first, count) + " are given together or not at all.";
      case ArgumentRule.CountByKeyword(int keyword, var counts) ->
          operation.arguments().get(keyword).choices().stream()
              .map(choice -> "`" + choice + "` takes " + counted(counts.get(choice)))
              .collect(joining(", ", "", "."));
    };
  }

  private static String counted(int count) {
    return count == 0 ? "none" : count + " more arguments";
  }

  private static String names(Operation operation, int first, int count) {
    return operation.arguments().subList(first, first + count).stream()
        .map(Argument::name)
        .collect(joining(" ", "`", "`"));
  }
}
