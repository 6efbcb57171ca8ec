package org.cad0.ir.diagnostic;

import java.util.Locale;

/** Stable codes of findings; {@code docs/diagnostics.md} explains each. */
public enum DiagnosticCode {
  /** The first word of a line is no operation. */
  UNKNOWN_OPCODE(Severity.ERROR),
  /** A statement has too few arguments. */
  MISSING_ARGUMENT(Severity.ERROR),
  /** A statement has too many arguments. */
  EXTRA_ARGUMENT(Severity.ERROR),
  /** A word that should be a number is none. */
  BAD_NUMBER(Severity.ERROR),
  /** A number is too large for a double. */
  NUMBER_OUT_OF_RANGE(Severity.ERROR),
  /** A count, flag or hint is no unsigned integer. */
  BAD_INTEGER(Severity.ERROR),
  /** A word that should name a node is no unsigned integer. */
  BAD_REFERENCE(Severity.ERROR),
  /** A reference names the statement's own node. */
  SELF_REFERENCE(Severity.ERROR),
  /** A reference names a node that is defined later. */
  LATER_REFERENCE(Severity.ERROR),
  /** A reference names a node that does not exist. */
  MISSING_NODE(Severity.ERROR),
  /** A sketch stands where a solid is needed. */
  SOLID_EXPECTED(Severity.ERROR),
  /** A solid stands where a sketch is needed. */
  SKETCH_EXPECTED(Severity.ERROR),
  /** A sketch has no {@code END}. */
  UNCLOSED_SKETCH(Severity.ERROR),
  /** A segment or {@code END} stands outside a sketch. */
  STRAY_SKETCH_LINE(Severity.ERROR),
  /** The segments of a sketch do not form one closed loop. */
  OPEN_PROFILE(Severity.ERROR),
  /** A segment is too short to have a direction. */
  SHORT_SEGMENT(Severity.ERROR),
  /** The end of an arc is not at the radius of its start. */
  ARC_RADIUS(Severity.ERROR),
  /** A size is zero or negative. */
  BAD_SIZE(Severity.ERROR),
  /** A count is less than one. */
  BAD_COUNT(Severity.ERROR),
  /** A flag is neither 0 nor 1. */
  BAD_FLAG(Severity.ERROR),
  /** A direction, axis or extrusion has no length, or two directions span no plane. */
  ZERO_DIRECTION(Severity.ERROR),
  /** An angle lies outside its range. */
  ANGLE_OUT_OF_RANGE(Severity.ERROR),
  /** A quoted word has no closing quote. */
  UNTERMINATED_QUOTE(Severity.ERROR),
  /** A quoted word has an escape other than {@code \"} and {@code \\}. */
  BAD_ESCAPE(Severity.ERROR),
  /** A quoted word is not the last one of its line. */
  MISPLACED_NAME(Severity.ERROR),
  /** The tessellation hint of old documents is given. */
  SEGMENTS_IGNORED(Severity.WARNING);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** Returns how bad findings with this code are. */
  public Severity severity() {
    return severity;
  }

  /** Returns the code as users see it, in kebab case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
