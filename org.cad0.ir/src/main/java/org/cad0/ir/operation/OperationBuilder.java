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

  /** Adds the number of a solid that may stand anywhere in the program. */
  OperationBuilder node(String name, String documentation) {
    return add(name, ArgumentKind.NODE, Constraint.ANY, documentation);
  }

  /** Adds the red, green and blue of a color; {@code suffix} ends their names. */
  OperationBuilder color(String meaning, String suffix) {
    return color(meaning, suffix, false);
  }

  /** Adds the red, green and blue of a color that may be left out. */
  OperationBuilder optionalColor(String meaning, String suffix) {
    return color(meaning, suffix, true);
  }

  /** Adds a word out of {@code choices}. */
  OperationBuilder keyword(String name, String documentation, String... choices) {
    return choice(name, ArgumentKind.KEYWORD, false, documentation, choices);
  }

  /** Adds a word out of {@code choices} that may be left out. */
  OperationBuilder optionalKeyword(String name, String documentation, String... choices) {
    return choice(name, ArgumentKind.KEYWORD, true, documentation, choices);
  }

  /** Adds a word out of {@code choices} or a URL. */
  OperationBuilder preset(String name, String documentation, String... choices) {
    return choice(name, ArgumentKind.PRESET, false, documentation, choices);
  }

  /** Adds the limits of a joint: both or none. */
  OperationBuilder limits(ArgumentKind kind, String meaning) {
    rules.add(new ArgumentRule.AllOrNone(arguments.size(), 2));
    return optional("min", kind, Constraint.ANY, "smallest " + meaning)
        .optional("max", kind, Constraint.ANY, "largest " + meaning);
  }

  /** Adds the ignored tessellation hint of old documents. */
  OperationBuilder segments() {
    return optional(
        "segments",
        ArgumentKind.SEGMENTS,
        Constraint.ANY,
        "tessellation hint of old documents, ignored");
  }

  OperationBuilder rule(ArgumentRule rule) {
    rules.add(rule);
    return this;
  }

  Operation build(String summary, String example) {
    return new Operation(opcode, alias, role, title, summary, example, arguments, rules);
  }

  OperationBuilder add(
      String name, ArgumentKind kind, Constraint constraint, String documentation) {
    arguments.add(new Argument(name, kind, constraint, false, documentation, List.of()));
    return this;
  }

  OperationBuilder optional(
      String name, ArgumentKind kind, Constraint constraint, String documentation) {
    arguments.add(new Argument(name, kind, constraint, true, documentation, List.of()));
    return this;
  }

  private OperationBuilder choice(
      String name, ArgumentKind kind, boolean optional, String documentation, String... choices) {
    arguments.add(
        new Argument(name, kind, Constraint.ANY, optional, documentation, List.of(choices)));
    return this;
  }

  private OperationBuilder color(String meaning, String suffix, boolean optional) {
    String[] components = {"red", "green", "blue"};
    for (String component : components) {
      arguments.add(
          new Argument(
              component.charAt(0) + suffix,
              ArgumentKind.COLOR,
              Constraint.UNIT_INTERVAL,
              optional,
              component + " of the " + meaning,
              List.of()));
    }
    return this;
  }
}
