package org.cad0.ir.operation;

import java.util.List;

/**
 * One argument of an operation.
 *
 * @param name short name as in the language reference, for example {@code rx}
 * @param kind what it stands for; decides syntax and unit
 * @param constraint range it must lie in
 * @param optional whether it may be left out; optional arguments come last
 * @param documentation what it means, in one phrase
 * @param choices the words it may be, for kinds that have them
 */
public record Argument(
    String name,
    ArgumentKind kind,
    Constraint constraint,
    boolean optional,
    String documentation,
    List<String> choices) {

  /** Copies the choices, so that the table cannot be changed. */
  public Argument {
    choices = List.copyOf(choices);
  }

  /** Returns the name, with its unit where it has one: {@code h (mm)}. */
  public String label() {
    String symbol = kind.unit().symbol();
    return symbol.isEmpty() ? name : name + " (" + symbol + ")";
  }
}
