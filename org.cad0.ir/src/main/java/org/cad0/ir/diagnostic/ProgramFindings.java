package org.cad0.ir.diagnostic;

import java.util.Collection;
import java.util.List;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/**
 * The wording of findings that take more than one statement to see, and of those outside geometry;
 * {@link Findings} words the others.
 */
public final class ProgramFindings {

  private ProgramFindings() {}

  /** The word in {@code range} is none of the choices of {@code argument}. */
  public static Diagnostic unknownKeyword(TextRange range, String word, Argument argument) {
    List<String> choices = argument.choices();
    String wrong =
        choices.size() == 1
            ? "`" + Excerpt.of(word) + "` has no meaning here"
            : "`" + Excerpt.of(word) + "` is no " + argument.name();
    String advice = ". Write " + either(choices) + (choices.size() == 1 ? " or nothing." : ".");
    return of(DiagnosticCode.UNKNOWN_KEYWORD, range, wrong + hint(word, choices, advice));
  }

  /** The word in {@code range} is neither a preset of {@code argument} nor a URL. */
  public static Diagnostic unknownEnvironment(TextRange range, String word, Argument argument) {
    return of(
        DiagnosticCode.UNKNOWN_ENVIRONMENT,
        range,
        "`"
            + Excerpt.of(word)
            + "` is neither a preset nor a URL"
            + hint(
                word,
                argument.choices(),
                ". Presets: " + String.join(" ", argument.choices()) + "."));
  }

  /** A statement outside geometry has words behind its last argument. */
  public static Diagnostic extraWord(TextRange range, Operation operation) {
    return of(
        DiagnosticCode.EXTRA_WORD,
        range,
        "`" + operation.signature() + "` takes no further words; these are ignored. Remove them.");
  }

  /**
   * {@code id} names nothing of this kind.
   *
   * @param known the ids that are defined
   */
  public static Diagnostic unknownId(
      TextRange range, EntityKind kind, String id, Collection<String> known) {
    return of(
        DiagnosticCode.UNKNOWN_ID,
        range,
        "There is no "
            + kind.word()
            + " `"
            + Excerpt.of(id)
            + "`"
            + hint(id, known, ". " + define(kind)));
  }

  /** {@code id} is defined in {@code first} already. */
  public static Diagnostic duplicateId(
      TextRange range, EntityKind kind, String id, TextRange first) {
    return new Diagnostic(
        DiagnosticCode.DUPLICATE_ID,
        range,
        "Another "
            + kind.word()
            + " has the id `"
            + Excerpt.of(id)
            + "` already. Choose another id, or remove one.",
        List.of(new Diagnostic.Related(first, "`" + Excerpt.of(id) + "` is defined here first.")));
  }

  /** A solid is no part of the result, which is node {@code result}. */
  public static Diagnostic straySolid(TextRange range, int node, int result, TextRange shown) {
    return new Diagnostic(
        DiagnosticCode.STRAY_NODE,
        range,
        "Node "
            + node
            + " is not part of the result: nothing refers to it, and node "
            + result
            + " is what the program shows. Use it, remove it, or show it with `ROOT "
            + node
            + " default`.",
        List.of(new Diagnostic.Related(shown, "Node " + result + " is what the program shows.")));
  }

  /** A solid is no part of the result, which the program states. */
  public static Diagnostic unshownSolid(TextRange range, int node) {
    return of(
        DiagnosticCode.STRAY_NODE,
        range,
        "Node "
            + node
            + " is not part of the result: nothing refers to it. Use it, remove it, or show it with"
            + " `ROOT "
            + node
            + " default`.");
  }

  /** A sketch is not used. */
  public static Diagnostic unusedSketch(TextRange range, int node) {
    return of(
        DiagnosticCode.STRAY_NODE,
        range,
        "Sketch " + node + " is not used. Extrude (`E`) or revolve (`V`) it, or remove it.");
  }

  /** A boolean of {@code node} with itself. */
  public static Diagnostic selfBoolean(TextRange range, Operation operation, int node) {
    return of(
        DiagnosticCode.SELF_BOOLEAN,
        range,
        operation.opcode().equals("D")
            ? "Node " + node + " minus itself leaves nothing. Choose another cutter."
            : "This is node " + node + " itself. Use node " + node + " in its place.");
  }

  /** A transform of {@code node} changes nothing. */
  public static Diagnostic identityTransform(TextRange range, Operation operation, int node) {
    return of(
        DiagnosticCode.IDENTITY_TRANSFORM,
        range,
        "This " + verb(operation) + " nothing. Use node " + node + " in its place.");
  }

  /** A scale factor is zero. */
  public static Diagnostic zeroScale(TextRange range, Argument argument) {
    return of(
        DiagnosticCode.ZERO_SCALE,
        range,
        argument.name() + " is 0, which leaves nothing of the solid. Use 1 to keep its size.");
  }

  /** Node {@code node} is the same as {@code earlier}. */
  public static Diagnostic duplicateNode(TextRange range, int node, int earlier, TextRange first) {
    return new Diagnostic(
        DiagnosticCode.DUPLICATE_NODE,
        range,
        "Node " + node + " is the same as node " + earlier + ". Use node " + earlier + " twice.",
        List.of(new Diagnostic.Related(first, "Node " + earlier + " is defined here.")));
  }

  /** A pattern makes one copy only. */
  public static Diagnostic countOne(TextRange range, int node) {
    return of(
        DiagnosticCode.COUNT_ONE,
        range,
        "A pattern of one copy is node "
            + node
            + " itself. Raise the count, or use node "
            + node
            + ".");
  }

  /**
   * A wall, fillet or chamfer is too large.
   *
   * @param limit the size it must be below, in mm
   */
  public static Diagnostic doesNotFit(
      TextRange range, Argument argument, double limit, int node, TextRange solid) {
    return new Diagnostic(
        DiagnosticCode.DOES_NOT_FIT,
        range,
        argument.label()
            + " does not fit: node "
            + node
            + " leaves room for less than "
            + Numbers.rounded(limit)
            + " mm.",
        List.of(new Diagnostic.Related(solid, "Node " + node + " is defined here.")));
  }

  /**
   * A diameter that the text above the program states appears as a radius.
   *
   * @param diameter in mm
   */
  public static Diagnostic diameterAsRadius(TextRange range, Argument argument, double diameter) {
    return of(
        DiagnosticCode.DIAMETER_AS_RADIUS,
        range,
        "The text above states a diameter of "
            + Numbers.canonical(diameter)
            + " mm, but "
            + argument.name()
            + " is a radius. Write "
            + Numbers.canonical(diameter / 2)
            + ".");
  }

  /** Nothing is made of a material. */
  public static Diagnostic unusedMaterial(TextRange range, String id) {
    return of(
        DiagnosticCode.UNUSED_MATERIAL,
        range,
        "Nothing is made of `"
            + Excerpt.of(id)
            + "`. Remove it, or name it in a `ROOT`, `PDEF` or `INST`.");
  }

  /** vcad rejects what stands in {@code range}; {@code what} says what it is and what to write. */
  public static Diagnostic notPortable(TextRange range, String what) {
    return of(DiagnosticCode.NOT_PORTABLE, range, "vcad 0.2 rejects " + what);
  }

  /** The header names an older format. */
  public static Diagnostic oldHeader(TextRange range) {
    return of(
        DiagnosticCode.OLD_HEADER,
        range,
        "This header names a format before 0.2. Write `# vcad 0.2`.");
  }

  private static String verb(Operation operation) {
    return switch (operation.opcode()) {
      case "T" -> "moves";
      case "R" -> "turns";
      default -> "scales";
    };
  }

  private static String define(EntityKind kind) {
    return switch (kind) {
      case MATERIAL -> "Define it with `M`, or use `default`.";
      case PART -> "Define it with `PDEF`.";
      default -> "Define it with `INST`.";
    };
  }

  private static String either(List<String> choices) {
    int last = choices.size() - 1;
    return last == 0
        ? "`" + choices.get(0) + "`"
        : "one of " + String.join(" ", choices.subList(0, last)) + " or " + choices.get(last);
  }

  private static String hint(String word, Collection<String> known, String otherwise) {
    return NearestWord.of(word, known)
        .map(nearest -> "; did you mean `" + Excerpt.of(nearest) + "`?")
        .orElse(otherwise);
  }

  private static Diagnostic of(DiagnosticCode code, TextRange range, String message) {
    return new Diagnostic(code, range, message, List.of());
  }
}
