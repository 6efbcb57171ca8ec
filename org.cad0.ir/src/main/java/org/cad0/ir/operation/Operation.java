package org.cad0.ir.operation;

import java.util.List;
import java.util.Optional;

/**
 * One operation of Compact IR: everything the tools know of it.
 *
 * @param opcode the word that starts a statement
 * @param alias a second spelling of the opcode, if there is one
 * @param role place of the statement in a program
 * @param title name of the operation in CAD terms, for example {@code Cylinder}
 * @param summary what it makes, in one or two sentences
 * @param example a complete, valid statement
 * @param arguments in written order, optional ones last
 * @param rules conditions over several arguments
 */
public record Operation(
    String opcode,
    Optional<String> alias,
    Role role,
    String title,
    String summary,
    String example,
    List<Argument> arguments,
    List<ArgumentRule> rules) {

  /** Copies the lists, so that the table cannot be changed. */
  public Operation {
    arguments = List.copyOf(arguments);
    rules = List.copyOf(rules);
  }

  /** Returns how many arguments a statement must have. */
  public int requiredArguments() {
    int required = arguments.size();
    while (required > 0 && arguments.get(required - 1).optional()) {
      required--;
    }
    return required;
  }

  /** Returns the opcode and its alias, if any. */
  public List<String> spellings() {
    return alias.map(second -> List.of(opcode, second)).orElseGet(() -> List.of(opcode));
  }

  /** Tells whether a quoted name may end the statement. */
  public boolean isNameable() {
    return role.makesNode();
  }

  /**
   * Tells whether a quoted word in the place of the argument at {@code index} stands for the next
   * one: an optional number is left out there, and a word follows, as in a camera without a field
   * of view.
   */
  public boolean isSkippedByQuotedWord(int index) {
    return index + 1 < arguments.size()
        && arguments.get(index).optional()
        && arguments.get(index).kind().syntax() == ArgumentKind.Syntax.NUMBER
        && arguments.get(index + 1).kind().syntax() == ArgumentKind.Syntax.WORD;
  }

  /** Returns the statement's form, for example {@code Y r h [segments]}. */
  public String signature() {
    StringBuilder form = new StringBuilder(opcode);
    for (Argument argument : arguments) {
      form.append(' ').append(argument.optional() ? "[" + argument.name() + "]" : argument.name());
    }
    return form.toString();
  }
}
