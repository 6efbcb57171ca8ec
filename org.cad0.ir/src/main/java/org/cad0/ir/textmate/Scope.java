package org.cad0.ir.textmate;

import java.util.Locale;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;

/** Names by which color themes know the parts of a program. */
final class Scope {

  /** A comment. */
  static final String COMMENT = of("comment.line.number-sign");

  /** A first word that is no operation. */
  static final String UNKNOWN_OPCODE = of("invalid.illegal.opcode");

  /** A word that cannot stand where it stands. */
  static final String MISFIT = of("invalid.illegal.word");

  /** A number, count or flag. */
  static final String NUMBER = of("constant.numeric");

  /** The number of a node. */
  static final String NODE = of("variable.other.node");

  /** One of the words that an argument may be. */
  static final String CHOICE = of("support.constant");

  /** A URL. */
  static final String URL = of("markup.underline.link");

  /** A name, quoted. */
  static final String QUOTED = of("string.quoted.double");

  /** A name that needs no quotes. */
  static final String BARE = of("string.unquoted");

  /** {@code \"} or {@code \\} in a quoted word. */
  static final String ESCAPE = of("constant.character.escape");

  /** Any other escape in a quoted word. */
  static final String BAD_ESCAPE = of("invalid.illegal.escape");

  private Scope() {}

  /** Returns the scope of opcodes in {@code role}. */
  static String opcode(Role role) {
    return of("keyword.other." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Returns the scope of an id where it is defined. */
  static String definition(EntityKind kind) {
    return of("entity.name." + kind.word());
  }

  /** Returns the scope of an id where it is used. */
  static String use(EntityKind kind) {
    return of("variable.other." + kind.word());
  }

  private static String of(String name) {
    return name + ".cir";
  }
}
