package org.cad0.ir.textmate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;

/** The rules for single words. */
final class WordRules {

  /** What cannot stand where it stands; the last rule of each list. */
  static final String MISFIT = "misfit";

  /** The quoted last word of a geometry line. */
  static final String NAME = "name";

  private static final String ESCAPE = "escape";
  private static final String NUMBER = "number";
  private static final String INTEGER = "integer";
  private static final String NODE = "node";
  private static final String LABEL = "label";

  private WordRules() {}

  /** Returns the rules by name, those for the words of {@code operations} among them. */
  static Map<String, TextMateRule> of(List<Operation> operations) {
    Map<String, TextMateRule> rules = new LinkedHashMap<>();
    rules.put(NUMBER, TextMateRule.scoped(Regex.NUMBER, Scope.NUMBER));
    rules.put(INTEGER, TextMateRule.scoped(Regex.INTEGER, Scope.NUMBER));
    rules.put(NODE, TextMateRule.scoped(Regex.INTEGER, Scope.NODE));
    rules.put(
        NAME,
        TextMateRule.grouped("(" + Regex.QUOTED + ")(?=" + Regex.BLANKS + Regex.LINE_END + ")")
            .group(Scope.QUOTED, ESCAPE));
    rules.put(
        LABEL,
        TextMateRule.grouped("(" + Regex.QUOTED + ")|(" + Regex.BARE + ")")
            .group(Scope.QUOTED, ESCAPE)
            .group(Scope.BARE));
    for (EntityKind kind : EntityKind.values()) {
      rules.put(definition(kind), id(Scope.definition(kind)));
      rules.put(use(kind), id(Scope.use(kind)));
    }
    for (Operation operation : operations) {
      for (Argument argument : operation.arguments()) {
        if (!argument.choices().isEmpty()) {
          rules.put(choice(operation, argument), choices(argument));
        }
      }
    }
    rules.put(
        ESCAPE,
        TextMateRule.grouped("(\\\\[\"\\\\])|(\\\\[^\\r\\n]?+)")
            .group(Scope.ESCAPE)
            .group(Scope.BAD_ESCAPE));
    rules.put(MISFIT, TextMateRule.scoped(Regex.WORD, Scope.MISFIT));
    return rules;
  }

  /** Returns the name of the rule for an argument's words. */
  static String forArgument(Operation operation, Argument argument) {
    ArgumentKind kind = argument.kind();
    return switch (kind.syntax()) {
      case NUMBER -> NUMBER;
      case INTEGER -> INTEGER;
      case REFERENCE -> NODE;
      case WORD ->
          kind.defines()
              .map(WordRules::definition)
              .or(() -> kind.names().map(WordRules::use))
              .orElseGet(() -> argument.choices().isEmpty() ? LABEL : choice(operation, argument));
    };
  }

  private static String definition(EntityKind kind) {
    return kind.word() + "-id";
  }

  private static String use(EntityKind kind) {
    return kind.word();
  }

  private static String choice(Operation operation, Argument argument) {
    return operation.opcode().toLowerCase(Locale.ROOT) + "-" + argument.name();
  }

  private static TextMateRule id(String scope) {
    return TextMateRule.grouped("(" + Regex.WORD + ")").group(scope, ESCAPE);
  }

  private static TextMateRule choices(Argument argument) {
    String words = "(?:" + String.join("|", argument.choices()) + ")";
    String choice = "(" + words + Regex.WORD_END + "|\"" + words + "\")";
    return argument.kind() == ArgumentKind.PRESET
        ? TextMateRule.grouped(choice + "|(" + Regex.URL + ")").group(Scope.CHOICE).group(Scope.URL)
        : TextMateRule.grouped(choice).group(Scope.CHOICE);
  }
}
