package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * One way to write a statement. Most operations have one; where a keyword tells what follows there
 * is one for each keyword, and where a preset or a URL can stand there is one for either.
 */
final class SignatureForm {
  private final Operation operation;
  private final int arguments;
  private final Predicate<IntFunction<String>> fits;
  private final StringBuilder label;
  private final List<SignatureCard.Parameter> parameters = new ArrayList<>();

  /**
   * Creates a form.
   *
   * @param arguments how many of the operation's arguments it has
   * @param isExact whether none of them may be left out
   * @param shown what to show for some of them in place of their names
   * @param fits tells whether the written words, by index, can stand in it
   */
  private SignatureForm(
      Operation operation,
      String opcode,
      int arguments,
      boolean isExact,
      Map<Integer, String> shown,
      Predicate<IntFunction<String>> fits) {
    this.operation = operation;
    this.arguments = arguments;
    this.fits = fits;
    this.label = new StringBuilder(opcode);
    for (int i = 0; i < arguments; i++) {
      Argument argument = operation.arguments().get(i);
      boolean mayBeLeftOut = argument.optional() && !isExact;
      String word = shown.getOrDefault(i, argument.name());
      add(mayBeLeftOut ? inBrackets(i, word) : word, OperationText.of(argument));
    }
    if (operation.isNameable()) {
      add("[\"name\"]", OperationText.ofName());
    }
  }

  /** Returns every way to write a statement of {@code operation}, the first one for no words. */
  static List<SignatureForm> of(Operation operation) {
    return of(operation, operation.opcode());
  }

  /** Returns the same with another spelling of the opcode. */
  static List<SignatureForm> of(Operation operation, String opcode) {
    List<SignatureForm> forms = new ArrayList<>();
    for (ArgumentRule rule : operation.rules()) {
      if (rule instanceof ArgumentRule.CountByKeyword byKeyword) {
        addForEachKeyword(operation, opcode, byKeyword, forms);
      }
    }
    int count = operation.arguments().size();
    for (int i = 0; i < count; i++) {
      Argument argument = operation.arguments().get(i);
      if (argument.kind() == ArgumentKind.PRESET) {
        int place = i;
        forms.add(
            new SignatureForm(
                operation,
                opcode,
                count,
                false,
                Map.of(),
                words -> beginsAny(argument.choices(), words.apply(place))));
        forms.add(
            new SignatureForm(
                operation, opcode, count, false, Map.of(place, "url"), words -> true));
      }
    }
    if (forms.isEmpty()) {
      forms.add(new SignatureForm(operation, opcode, count, false, Map.of(), words -> true));
    }
    return List.copyOf(forms);
  }

  /** Returns the index of the form in which the written words can stand, 0 if there is none. */
  static int fitting(List<SignatureForm> forms, IntFunction<String> words) {
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).fits.test(words)) {
        return i;
      }
    }
    return 0;
  }

  /** Returns how many arguments a statement can have that begins as this one does. */
  static int arguments(Program program, Statement statement) {
    Operation operation = statement.operation();
    if (operation.rules().stream().noneMatch(ArgumentRule.CountByKeyword.class::isInstance)) {
      return operation.arguments().size();
    }
    List<SignatureForm> forms = of(operation);
    return forms.get(fitting(forms, index -> word(program, statement, index))).arguments;
  }

  private static String word(Program program, Statement statement, int index) {
    return index < statement.arguments().size()
        ? program.wordOf(statement.arguments().get(index)).orElse("")
        : "";
  }

  private static void addForEachKeyword(
      Operation operation,
      String opcode,
      ArgumentRule.CountByKeyword rule,
      List<SignatureForm> forms) {
    int place = rule.keyword();
    for (String keyword : operation.arguments().get(place).choices()) {
      forms.add(
          new SignatureForm(
              operation,
              opcode,
              place + 1 + rule.counts().get(keyword),
              true,
              Map.of(place, keyword),
              words -> beginsAny(List.of(keyword), words.apply(place))));
    }
  }

  private static boolean beginsAny(List<String> choices, String written) {
    return choices.stream().anyMatch(choice -> choice.startsWith(written));
  }

  /** Returns the whole form. */
  String label() {
    return label.toString();
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
        label(), RichText.empty().paragraph(operation.summary()), parameters);
  }

  /** Puts brackets around an argument, or around those that are left out together. */
  private String inBrackets(int index, String word) {
    boolean opens = true;
    boolean closes = true;
    for (ArgumentRule rule : operation.rules()) {
      if (rule instanceof ArgumentRule.AllOrNone(int first, int count)
          && index >= first
          && index < first + count) {
        opens = index == first;
        closes = index == first + count - 1;
      }
    }
    return (opens ? "[" : "") + word + (closes ? "]" : "");
  }

  private void add(String word, RichText documentation) {
    int start = label.append(' ').length();
    label.append(word);
    parameters.add(
        new SignatureCard.Parameter(new TextRange(start, label.length()), documentation));
  }
}
