package org.cad0.ir.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the operation table read like the language reference. */
final class OperationBuilder {
  private final String opcode;
  private final Role role;
  private final String title;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<ArgumentRule> rules = new ArrayList<>();
  private Optional<String> alias = Optional.empty();

  OperationBuilder(String opcode, Role role, String title) {
    this.opcode = opcode;
    this.role = role;
    this.title = title;
  }

  OperationBuilder alias(String spelling) {
    alias = Optional.of(spelling);
    return this;
  }

  OperationBuilder length(String name, String documentation) {
    return add(name, ArgumentKind.LENGTH, Constraint.POSITIVE, documentation);
  }

  OperationBuilder lengthOrZero(String name, String documentation) {
    return add(name, ArgumentKind.LENGTH, Constraint.NON_NEGATIVE, documentation);
  }

  OperationBuilder solid(String name, String documentation) {
    return add(name, ArgumentKind.SOLID, Constraint.ANY, documentation);
  }

  OperationBuilder sketch(String name, String documentation) {
    return add(name, ArgumentKind.SKETCH, Constraint.ANY, documentation);
  }

  OperationBuilder count(String name, String documentation) {
    return add(name, ArgumentKind.COUNT, Constraint.AT_LEAST_ONE, documentation);
  }

  OperationBuilder flag(String name, String documentation) {
    return add(name, ArgumentKind.FLAG, Constraint.ZERO_OR_ONE, documentation);
  }

  OperationBuilder angle(String name, Constraint constraint, String documentation) {
    return add(name, ArgumentKind.ANGLE, constraint, documentation);
  }

  /** Adds one argument per name, all of one kind, documented as "x of the {@code meaning}". */
  OperationBuilder each(ArgumentKind kind, String meaning, String... names) {
    for (String name : names) {
      char axis = name.charAt(name.length() - 1);
      String component = axis >= 'x' && axis <= 'z' ? axis + " of the " : "";
      add(name, kind, Constraint.ANY, component + meaning);
    }
    return this;
  }

  /** Adds a vector of three arguments that must not vanish. */
  OperationBuilder nonZero(ArgumentKind kind, String meaning, String x, String y, String z) {
    rules.add(new ArgumentRule.NonZeroVector(arguments.size(), meaning));
    return each(kind, meaning, x, y, z);
  }

  /** Adds the ignored tessellation hint of old documents. */
  OperationBuilder segments() {
    arguments.add(
        new Argument(
            "segments",
            ArgumentKind.SEGMENTS,
            Constraint.ANY,
            true,
            "tessellation hint of old documents, ignored"));
    return this;
  }

  OperationBuilder rule(ArgumentRule rule) {
    rules.add(rule);
    return this;
  }

  Operation build(String summary, String example) {
    return new Operation(opcode, alias, role, title, summary, example, arguments, rules);
  }

  private OperationBuilder add(
      String name, ArgumentKind kind, Constraint constraint, String documentation) {
    arguments.add(new Argument(name, kind, constraint, false, documentation));
    return this;
  }
}
