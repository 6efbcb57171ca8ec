package org.cad0.model.constraint;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;

/**
 * One spelling of one operation, with the forms of its required arguments. Optional arguments and
 * names are never generated.
 *
 * @param opcode the spelling
 * @param isAlias whether it is the operation's second spelling, which programs in canonical form do
 *     not use
 * @param operation the operation
 * @param arguments forms of the required arguments
 */
record OperationForm(
    String opcode, boolean isAlias, Operation operation, List<ArgumentForm> arguments) {

  /** Every spelling of every operation in the table. */
  static final List<OperationForm> ALL = derive();

  OperationForm {
    arguments = List.copyOf(arguments);
  }

  private static List<OperationForm> derive() {
    List<OperationForm> forms = new ArrayList<>();
    for (Operation operation : Operations.geometry()) {
      List<ArgumentForm> arguments = arguments(operation);
      for (String spelling : operation.spellings()) {
        boolean isAlias = !spelling.equals(operation.opcode());
        forms.add(new OperationForm(spelling, isAlias, operation, arguments));
      }
    }
    return List.copyOf(forms);
  }

  private static List<ArgumentForm> arguments(Operation operation) {
    List<ArgumentForm> forms = new ArrayList<>();
    for (int i = 0; i < operation.requiredArguments(); i++) {
      Argument argument = operation.arguments().get(i);
      forms.add(ArgumentForm.of(argument, zeroGuard(operation, i)));
    }
    return forms;
  }

  private static int zeroGuard(Operation operation, int argument) {
    for (ArgumentRule rule : operation.rules()) {
      switch (rule) {
        case ArgumentRule.NonZeroVector(int first, String meaning) -> {
          if (argument == first + 2) {
            return 0b11 << first;
          }
        }
        case ArgumentRule.NotBothZero(int first) -> {
          if (argument == first + 1) {
            return 0b1 << first;
          }
        }
        case ArgumentRule.NotParallel(int first) -> {
          // Depends on six values; LineCheck finds it when the line is complete.
        }
        case ArgumentRule.CountByKeyword count -> {}
        case ArgumentRule.AllOrNone together -> {}
      }
    }
    return 0;
  }
}
