package org.cad0.ir.diagnostic;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.OpcodeSuggestion;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Role;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/**
 * The wording of every finding, shared by the line path and the Xtext path so that both say the
 * same.
 */
public final class Findings {

  private Findings() {}

  /** A line starts with a word that is no operation. */
  public static Diagnostic unknownOpcode(TextRange range, String word) {
    String hint =
        OpcodeSuggestion.nearest(word)
            .map(o -> "; did you mean `" + o.opcode() + "` (" + o.title() + ")?")
            .orElse(". A line starts with an operation such as `C`, `Y`, `T` or `D`.");
    return of(
        DiagnosticCode.UNKNOWN_OPCODE,
        range,
        "Unknown operation `" + Excerpt.of(word) + "`" + hint);
  }

  /** A statement of {@code operation} has only {@code given} arguments. */
  public static Diagnostic missingArgument(TextRange range, Operation operation, int given) {
    return missingArgument(range, operation, given, operation.requiredArguments());
  }

  /** A statement of {@code operation} has only {@code given} of {@code needed} arguments. */
  public static Diagnostic missingArgument(
      TextRange range, Operation operation, int given, int needed) {
    List<Argument> missing = operation.arguments().subList(given, needed);
    String names = missing.stream().map(Argument::label).collect(joining(", "));
    return of(
        DiagnosticCode.MISSING_ARGUMENT,
        range,
        "`"
            + operation.signature()
            + "`: "
            + names
            + (missing.size() == 1 ? " is" : " are")
            + " missing. Example: `"
            + operation.example()
            + "`.");
  }

  /** A statement of {@code operation} has words behind its last argument. */
  public static Diagnostic extraArgument(TextRange range, Operation operation) {
    return of(
        DiagnosticCode.EXTRA_ARGUMENT,
        range,
        "`" + operation.signature() + "` takes no further words. Remove them.");
  }

  /** {@code argument} is no number; {@code reason} says why. */
  public static Diagnostic badNumber(TextRange range, Argument argument, String reason) {
    return of(
        DiagnosticCode.BAD_NUMBER,
        range,
        argument.name() + " must be a number such as 12, -2.5 or 1e3: " + reason);
  }

  /** {@code argument} is a number too large for a double. */
  public static Diagnostic numberOutOfRange(TextRange range, Argument argument) {
    return of(
        DiagnosticCode.NUMBER_OUT_OF_RANGE,
        range,
        argument.name() + " is too large a number. Write one below 1.8e308.");
  }

  /** {@code argument} is no unsigned integer. */
  public static Diagnostic badInteger(TextRange range, Argument argument) {
    return of(
        DiagnosticCode.BAD_INTEGER,
        range,
        argument.name() + " must be a whole number without sign or fraction, such as 4.");
  }

  /** {@code argument} is no node number. */
  public static Diagnostic badReference(TextRange range, Argument argument) {
    return of(
        DiagnosticCode.BAD_REFERENCE,
        range,
        argument.name() + " must be the number of an earlier node, such as 0.");
  }

  /** Node {@code own} refers to itself. */
  public static Diagnostic selfReference(TextRange range, int own) {
    return of(
        DiagnosticCode.SELF_REFERENCE, range, "Node " + own + " refers to itself. " + choose(own));
  }

  /** Node {@code own} refers to {@code index}, which is defined later. */
  public static Diagnostic laterReference(TextRange range, int index, int own) {
    return of(
        DiagnosticCode.LATER_REFERENCE,
        range,
        "Node " + index + " is defined later; " + existing(own) + " here. " + choose(own));
  }

  /** Node {@code own} refers to a node that the program does not have. */
  public static Diagnostic missingNode(TextRange range, String index, int own) {
    return of(
        DiagnosticCode.MISSING_NODE,
        range,
        "There is no node " + Excerpt.of(index) + "; " + existing(own) + " here. " + choose(own));
  }

  /** Node {@code index} is of the wrong kind for {@code argument}. */
  public static Diagnostic wrongKind(TextRange range, int index, Argument argument) {
    return argument.kind() == ArgumentKind.SKETCH
        ? of(
            DiagnosticCode.SKETCH_EXPECTED,
            range,
            "Node " + index + " is a solid; a sketch (`SK` … `END`) is needed here.")
        : of(
            DiagnosticCode.SOLID_EXPECTED,
            range,
            "Node "
                + index
                + " is a sketch; a solid is needed here. Extrude (`E`) or revolve (`V`) it first.");
  }

  /** A sketch is not closed before the next node or the end of the program. */
  public static Diagnostic unclosedSketch(TextRange range) {
    return of(
        DiagnosticCode.UNCLOSED_SKETCH,
        range,
        "This sketch is not closed. Add `END` behind its last segment.");
  }

  /** A segment or {@code END} stands outside a sketch. */
  public static Diagnostic straySketchLine(TextRange range, Operation operation) {
    return of(
        DiagnosticCode.STRAY_SKETCH_LINE,
        range,
        operation.role() == Role.SKETCH_END
            ? "`END` closes no sketch. Remove it or open one with `SK`."
            : "`" + operation.opcode() + "` belongs in a sketch. Open one with `SK` above it.");
  }

  /** A sketch has no segments. */
  public static Diagnostic emptyProfile(TextRange range) {
    return of(
        DiagnosticCode.OPEN_PROFILE,
        range,
        "This sketch has no segments. Add `L` or `A` lines that form a closed profile.");
  }

  /** A segment does not start where the one before it ends. */
  public static Diagnostic openProfile(TextRange range, double gap) {
    return of(
        DiagnosticCode.OPEN_PROFILE,
        range,
        "The profile is not closed: there is a gap of "
            + Numbers.rounded(gap)
            + " mm before this segment. Start it where the segment before it ends.");
  }

  /** A segment is too short. */
  public static Diagnostic shortSegment(TextRange range) {
    return of(
        DiagnosticCode.SHORT_SEGMENT,
        range,
        "This segment starts and ends at the same point. Remove it, or draw a full circle as two"
            + " arcs.");
  }

  /** The ends of an arc lie at different distances from its center, both in mm. */
  public static Diagnostic arcRadius(TextRange range, double startRadius, double endRadius) {
    return of(
        DiagnosticCode.ARC_RADIUS,
        range,
        "The arc starts "
            + Numbers.rounded(startRadius)
            + " mm from its center but ends "
            + Numbers.rounded(endRadius)
            + " mm from it. Move the center or the end.");
  }

  /** {@code argument} violates its own constraint. */
  public static Diagnostic constraint(TextRange range, Argument argument) {
    DiagnosticCode code =
        switch (argument.kind()) {
          case COUNT -> DiagnosticCode.BAD_COUNT;
          case FLAG -> DiagnosticCode.BAD_FLAG;
          case ANGLE -> DiagnosticCode.ANGLE_OUT_OF_RANGE;
          case COLOR, RATIO, SCALAR -> DiagnosticCode.VALUE_OUT_OF_RANGE;
          default -> DiagnosticCode.BAD_SIZE;
        };
    return of(
        code, range, argument.label() + " must be " + argument.constraint().expectation() + ".");
  }

  /** Both radii of a cone are zero. */
  public static Diagnostic bothZero(TextRange range, Argument first, Argument second) {
    return of(
        DiagnosticCode.BAD_SIZE,
        range,
        first.name() + " and " + second.name() + " are both 0; one of them must be greater.");
  }

  /** A vector vanishes. */
  public static Diagnostic zeroDirection(TextRange range, String meaning) {
    return of(
        DiagnosticCode.ZERO_DIRECTION,
        range,
        "The " + meaning + " has no length. Give it one, for example 0 0 1.");
  }

  /** Two vectors span no plane. */
  public static Diagnostic parallelDirections(TextRange range) {
    return of(
        DiagnosticCode.ZERO_DIRECTION,
        range,
        "The sketch's x and y directions are parallel and span no plane. Use for example"
            + " 1 0 0 and 0 1 0.");
  }

  /** A quoted word has no closing quote. */
  public static Diagnostic unterminatedQuote(TextRange range) {
    return of(
        DiagnosticCode.UNTERMINATED_QUOTE, range, "This name has no closing quote. Add `\"`.");
  }

  /** A quoted word has an unknown escape. */
  public static Diagnostic badEscape(TextRange range) {
    return of(
        DiagnosticCode.BAD_ESCAPE,
        range,
        "Only `\\\"` and `\\\\` may follow a backslash in a name. Write `\\\\` for a backslash.");
  }

  /** A quoted word is not the last one of its statement. */
  public static Diagnostic misplacedName(TextRange range) {
    return of(
        DiagnosticCode.MISPLACED_NAME,
        range,
        "A name is the last word of its line. Move it behind the arguments.");
  }

  /** The tessellation hint is given. */
  public static Diagnostic segmentsIgnored(TextRange range) {
    return of(
        DiagnosticCode.SEGMENTS_IGNORED,
        range,
        "The number of segments is ignored: curved faces are exact. Remove it.");
  }

  private static String existing(int own) {
    return switch (own) {
      case 0 -> "no node exists";
      case 1 -> "only node 0 exists";
      default -> "only nodes 0-" + (own - 1) + " exist";
    };
  }

  private static String choose(int own) {
    return own == 0 ? "Make a solid first, for example `C 50 30 5`." : "Refer to an earlier node.";
  }

  private static Diagnostic of(DiagnosticCode code, TextRange range, String message) {
    return new Diagnostic(code, range, message, List.of());
  }
}
