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
  /** A number lies outside its range. */
  VALUE_OUT_OF_RANGE(Severity.ERROR),
  /** A word that must be one of a few is another. */
  UNKNOWN_KEYWORD(Severity.ERROR),
  /** An id names nothing. */
  UNKNOWN_ID(Severity.ERROR),
  /** An id is defined twice. */
  DUPLICATE_ID(Severity.ERROR),
  /** A node is no part of the result. */
  STRAY_NODE(Severity.WARNING, true),
  /** A boolean of a node with itself. */
  SELF_BOOLEAN(Severity.WARNING),
  /** A transform that changes nothing. */
  IDENTITY_TRANSFORM(Severity.WARNING),
  /** A scale factor is zero. */
  ZERO_SCALE(Severity.WARNING),
  /** A node is the same as an earlier one. */
  DUPLICATE_NODE(Severity.WARNING),
  /** A pattern makes one copy only. */
  COUNT_ONE(Severity.WARNING),
  /** A wall, fillet or chamfer is too large for its solid. */
  DOES_NOT_FIT(Severity.WARNING),
  /** A diameter that the text above the program states appears as a radius. */
  DIAMETER_AS_RADIUS(Severity.WARNING),
  /** The tessellation hint of old documents is given. */
  SEGMENTS_IGNORED(Severity.WARNING, true),
  /** A material is not used. */
  UNUSED_MATERIAL(Severity.WARNING, true),
  /** An environment is neither a preset nor a URL. */
  UNKNOWN_ENVIRONMENT(Severity.WARNING),
  /** A statement outside geometry has words behind its last argument. */
  EXTRA_WORD(Severity.WARNING, true),
  /** vcad does not read this, and the header says that the program is for it. */
  NOT_PORTABLE(Severity.WARNING),
  /** The header names a format older than this language. */
  OLD_HEADER(Severity.WARNING);

  private final Severity severity;
  private final boolean unnecessary;

  DiagnosticCode(Severity severity) {
    this(severity, false);
  }

  DiagnosticCode(Severity severity, boolean unnecessary) {
    this.severity = severity;
    this.unnecessary = unnecessary;
  }

  /** Returns how bad findings with this code are. */
  public Severity severity() {
    return severity;
  }

  /** Returns the code as users see it, in kebab case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Tells whether what is found can be left out without changing the result. */
  public boolean isUnnecessary() {
    return unnecessary;
  }
}
