package org.cad0.ir.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.diagnostic.DiagnosticCode.ANGLE_OUT_OF_RANGE;
import static org.cad0.ir.diagnostic.DiagnosticCode.ARC_RADIUS;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_COUNT;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_ESCAPE;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_FLAG;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_INTEGER;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_NUMBER;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_REFERENCE;
import static org.cad0.ir.diagnostic.DiagnosticCode.BAD_SIZE;
import static org.cad0.ir.diagnostic.DiagnosticCode.COUNT_ONE;
import static org.cad0.ir.diagnostic.DiagnosticCode.DIAMETER_AS_RADIUS;
import static org.cad0.ir.diagnostic.DiagnosticCode.DOES_NOT_FIT;
import static org.cad0.ir.diagnostic.DiagnosticCode.DUPLICATE_ID;
import static org.cad0.ir.diagnostic.DiagnosticCode.DUPLICATE_NODE;
import static org.cad0.ir.diagnostic.DiagnosticCode.EXTRA_ARGUMENT;
import static org.cad0.ir.diagnostic.DiagnosticCode.EXTRA_WORD;
import static org.cad0.ir.diagnostic.DiagnosticCode.IDENTITY_TRANSFORM;
import static org.cad0.ir.diagnostic.DiagnosticCode.LATER_REFERENCE;
import static org.cad0.ir.diagnostic.DiagnosticCode.MISPLACED_NAME;
import static org.cad0.ir.diagnostic.DiagnosticCode.MISSING_ARGUMENT;
import static org.cad0.ir.diagnostic.DiagnosticCode.MISSING_NODE;
import static org.cad0.ir.diagnostic.DiagnosticCode.NOT_PORTABLE;
import static org.cad0.ir.diagnostic.DiagnosticCode.NUMBER_OUT_OF_RANGE;
import static org.cad0.ir.diagnostic.DiagnosticCode.OLD_HEADER;
import static org.cad0.ir.diagnostic.DiagnosticCode.OPEN_PROFILE;
import static org.cad0.ir.diagnostic.DiagnosticCode.SEGMENTS_IGNORED;
import static org.cad0.ir.diagnostic.DiagnosticCode.SELF_BOOLEAN;
import static org.cad0.ir.diagnostic.DiagnosticCode.SELF_REFERENCE;
import static org.cad0.ir.diagnostic.DiagnosticCode.SHORT_SEGMENT;
import static org.cad0.ir.diagnostic.DiagnosticCode.SKETCH_EXPECTED;
import static org.cad0.ir.diagnostic.DiagnosticCode.SOLID_EXPECTED;
import static org.cad0.ir.diagnostic.DiagnosticCode.STRAY_NODE;
import static org.cad0.ir.diagnostic.DiagnosticCode.STRAY_SKETCH_LINE;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNCLOSED_SKETCH;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNKNOWN_ENVIRONMENT;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNKNOWN_ID;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNKNOWN_KEYWORD;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNKNOWN_OPCODE;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNTERMINATED_QUOTE;
import static org.cad0.ir.diagnostic.DiagnosticCode.UNUSED_MATERIAL;
import static org.cad0.ir.diagnostic.DiagnosticCode.VALUE_OUT_OF_RANGE;
import static org.cad0.ir.diagnostic.DiagnosticCode.ZERO_DIRECTION;
import static org.cad0.ir.diagnostic.DiagnosticCode.ZERO_SCALE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuickFixesTest {
  private static final String PLANE = "SK 0 0 0 1 0 0 0 1 0\n";
  private static final String VCAD = "# vcad 0.2\n";
  private static final String HEXAGON =
      """
      SK 0 0 0 1 0 0 0 1 0
        L 1.1547005383792517 0 0.5773502691896258 1
        L 0.5773502691896258 1 -0.5773502691896258 1
        L -0.5773502691896258 1 -1.1547005383792517 0
        L -1.1547005383792517 0 -0.5773502691896258 -1
        L -0.5773502691896258 -1 0.5773502691896258 -1
        L 0.5773502691896258 -1 1.1547005383792517 0
      END
      """;
  private static final String TRIANGLE = PLANE + "L 0 0 9 0\nL 9 0 0 9\nL 0 9 0 0\nEND\n";

  /** Why nothing is offered for a finding. */
  private static final Map<DiagnosticCode, String> WITHOUT_FIX =
      Map.of(
          NUMBER_OUT_OF_RANGE, "nobody can tell which number was meant",
          DOES_NOT_FIT, "which size will do is for the author to say");

  static Stream<Arguments> fixes() {
    return Stream.of(
        fix(UNKNOWN_OPCODE, "BOX 1 1 1", "Change BOX to C (Box)", "C 1 1 1"),
        fix(UNKNOWN_OPCODE, "C 1 1 1\nSC 0 1 1 1", "Change SC to X (Scale)", "C 1 1 1\nX 0 1 1 1"),
        fix(UNKNOWN_OPCODE, "C 1 1 1\nfi 0 1", "Change fi to FI (Fillet)", "C 1 1 1\nFI 0 1"),
        fix(MISSING_ARGUMENT, "Y 2 \"a\" # b", "Add 10", "Y 2 10 \"a\" # b"),
        fix(MISSING_ARGUMENT, "S 1\nS 2\nU", "Add 1 0", "S 1\nS 2\nU 1 0"),
        fix(MISSING_ARGUMENT, "S 1\nS 2\nD 1", "Add 0", "S 1\nS 2\nD 1 0"),
        fix(MISSING_ARGUMENT, "S 1\nD 0", "Add 0", "S 1\nD 0 0"),
        fix(MISSING_ARGUMENT, "S 1\nLP 0 0", "Add 1 1 1 1", "S 1\nLP 0 0 1 1 1 1"),
        fix(EXTRA_ARGUMENT, "C 1 1 1 8 9 # b", "Remove the words", "C 1 1 1 # b"),
        fix(EXTRA_ARGUMENT, "C 1 1 1 8 \"a\"", "Remove the word", "C 1 1 1 \"a\""),
        fix(
            EXTRA_ARGUMENT,
            "C 1 1 1 top plate",
            "Make \"top plate\" the name",
            "C 1 1 1 \"top plate\""),
        fix(
            EXTRA_ARGUMENT,
            "C 1 1 1 Y 2 5\r\nS 1",
            "Start a new line at Y",
            "C 1 1 1\r\nY 2 5\r\nS 1"),
        fix(BAD_NUMBER, "S 10.50mm", "Write 10.5", "S 10.5"),
        fix(BAD_NUMBER, "S 1,5", "Write 1.5", "S 1.5"),
        fix(BAD_NUMBER, "C 1, 2 3", "Write 1", "C 1 2 3"),
        fix(BAD_NUMBER, "S 1/2", "Write 0.5", "S 0.5"),
        fix(BAD_NUMBER, "S 1/4\"", "Write 6.35", "S 6.35"),
        fix(BAD_NUMBER, "S 1in", "Write 25.4", "S 25.4"),
        fix(BAD_NUMBER, "S 2cm", "Write 20", "S 20"),
        fix(BAD_NUMBER, "S 0x1F", "Write 31", "S 31"),
        fix(BAD_NUMBER, "S 1\nT 0 −5 0 0", "Write -5", "S 1\nT 0 -5 0 0"),
        fix(BAD_NUMBER, "S 1\nR 0 90° 0 0", "Write 90", "S 1\nR 0 90 0 0"),
        fix(BAD_INTEGER, "S 1\nLP 0 1 0 0 2.0 5", "Write 2", "S 1\nLP 0 1 0 0 2 5"),
        fix(BAD_INTEGER, "S 1\nLP 0 1 0 0 -3 5", "Write 3", "S 1\nLP 0 1 0 0 3 5"),
        fix(BAD_INTEGER, "S 2 knob # k", "Make \"knob\" the name", "S 2 \"knob\" # k"),
        fix(BAD_INTEGER, "S 2 knob", "Remove knob", "S 2"),
        fix(
            BAD_INTEGER,
            PLANE + "A 1 0 -1 0 0 0 true\nL -1 0 1 0\nEND",
            "Write 1",
            PLANE + "A 1 0 -1 0 0 0 1\nL -1 0 1 0\nEND"),
        fix(
            BAD_REFERENCE,
            "S 1\nS 2\nT n0 1 0 0",
            "Refer to node 0 (Sphere)",
            "S 1\nS 2\nT 0 1 0 0"),
        fix(
            BAD_REFERENCE,
            "S 1 \"knob\"\nS 2\nT Knob 1 0 0",
            "Refer to node 0 (Sphere \"knob\")",
            "S 1 \"knob\"\nS 2\nT 0 1 0 0"),
        fix(
            BAD_REFERENCE,
            "S 1\nS 2\nT 0.0 1 0 0",
            "Refer to node 0 (Sphere)",
            "S 1\nS 2\nT 0 1 0 0"),
        fix(BAD_REFERENCE, "S 1\nS 2\nU 1 -1", "Refer to node 0 (Sphere)", "S 1\nS 2\nU 1 0"),
        fix(SELF_REFERENCE, "S 1\nT 1 0 0 5", "Refer to node 0 (Sphere)", "S 1\nT 0 0 0 5"),
        fix(
            LATER_REFERENCE,
            "S 1\nT 2 0 0 5\nS 2",
            "Refer to node 0 (Sphere)",
            "S 1\nT 0 0 0 5\nS 2"),
        fix(
            MISSING_NODE,
            TRIANGLE + "S 1\nE 7 0 0 5",
            "Refer to node 0 (Sketch)",
            TRIANGLE + "S 1\nE 0 0 0 5"),
        fix(
            SOLID_EXPECTED,
            TRIANGLE + "E 0 0 0 5\nS 1\nT 0 0 0 5",
            "Refer to node 1 (Extrude)",
            TRIANGLE + "E 0 0 0 5\nS 1\nT 1 0 0 5"),
        fix(
            SKETCH_EXPECTED,
            TRIANGLE + "E 0 0 0 5\n" + TRIANGLE + "E 1 0 0 9",
            "Refer to node 0 (Sketch)",
            TRIANGLE + "E 0 0 0 5\n" + TRIANGLE + "E 0 0 0 9"),
        fix(
            UNCLOSED_SKETCH,
            "  " + PLANE + "L 0 0 1 0\r\n\r\nS 1",
            "Close the sketch with END",
            "  " + PLANE + "L 0 0 1 0\r\n  END\r\n\r\nS 1"),
        fix(
            UNCLOSED_SKETCH,
            PLANE + "L 0 0 1 0 # a",
            "Close the sketch with END",
            PLANE + "L 0 0 1 0 # a\nEND"),
        fix(STRAY_SKETCH_LINE, "S 1\nEND\nS 2", "Remove the line", "S 1\nS 2"),
        fix(STRAY_SKETCH_LINE, "S 1\nEND # of it\nS 2", "Remove the line", "S 1\n# of it\nS 2"),
        fix(
            STRAY_SKETCH_LINE,
            "L 0 0 1 0\nL 1 0 0 0\nEND",
            "Open a sketch above",
            PLANE + "L 0 0 1 0\nL 1 0 0 0\nEND"),
        fix(
            STRAY_SKETCH_LINE,
            "L 0 0 1 0\nL 1 0 0 0",
            "Open a sketch above and close it below",
            PLANE + "L 0 0 1 0\nL 1 0 0 0\nEND"),
        fix(
            OPEN_PROFILE,
            PLANE + "L 0 0 9 0\nL 8 0 0 9\nL 0 9 0 0\nEND",
            "Start at 9 0, where the segment before ends",
            PLANE + "L 0 0 9 0\nL 9 0 0 9\nL 0 9 0 0\nEND"),
        fix(
            OPEN_PROFILE,
            PLANE + "  L 0 0 9 0\n  L 8 0 0 9\n  L 0 9 0 0\nEND",
            "Insert L 9 0 8 0",
            PLANE + "  L 0 0 9 0\n  L 9 0 8 0\n  L 8 0 0 9\n  L 0 9 0 0\nEND"),
        fix(
            OPEN_PROFILE,
            PLANE + "  L 0 0 9 0\n  L 9 0 0 9\nEND",
            "Close the profile with L 0 9 0 0",
            PLANE + "  L 0 0 9 0\n  L 9 0 0 9\n  L 0 9 0 0\nEND"),
        fix(
            SHORT_SEGMENT,
            PLANE + "L 0 0 1 0\nL 1 0 1 0\nL 1 0 0 0\nEND",
            "Remove the segment",
            PLANE + "L 0 0 1 0\nL 1 0 0 0\nEND"),
        fix(
            SHORT_SEGMENT,
            PLANE + "  A 5 0 5 0 0 0 1\nEND",
            "Draw the full circle as two arcs",
            PLANE + "  A 5 0 -5 0 0 0 1\n  A -5 0 5 0 0 0 1\nEND"),
        fix(
            ARC_RADIUS,
            PLANE + "A 5 0 -5 0 1 2 1\nL -5 0 5 0\nEND",
            "Move the center to 0 2",
            PLANE + "A 5 0 -5 0 0 2 1\nL -5 0 5 0\nEND"),
        fix(BAD_SIZE, "Y -2 5", "Write 2", "Y 2 5"),
        fix(BAD_COUNT, "S 1\nLP 0 1 0 0 0 5", "Write 1", "S 1\nLP 0 1 0 0 1 5"),
        fix(
            BAD_FLAG,
            PLANE + "A 1 0 -1 0 0 0 2\nL -1 0 1 0\nEND",
            "Write 0",
            PLANE + "A 1 0 -1 0 0 0 0\nL -1 0 1 0\nEND"),
        fix(
            ZERO_DIRECTION,
            "S 1\nCP 0 0 0 0 0 0 0 3 360",
            "Write 0 0 1",
            "S 1\nCP 0 0 0 0 0 0 1 3 360"),
        fix(
            ZERO_DIRECTION,
            "SK 0 0 0 0 1 0 0 2 0\nL 0 0 1 0\nL 1 0 0 0\nEND",
            "Write 1 0 0",
            "SK 0 0 0 0 1 0 1 0 0\nL 0 0 1 0\nL 1 0 0 0\nEND"),
        fix(
            ANGLE_OUT_OF_RANGE,
            TRIANGLE + "V 0 0 0 0 0 1 0 400",
            "Write 360",
            TRIANGLE + "V 0 0 0 0 0 1 0 360"),
        fix(
            ANGLE_OUT_OF_RANGE,
            TRIANGLE + "V 0 0 0 0 0 1 0 -90",
            "Turn by 90 about the reversed axis",
            TRIANGLE + "V 0 0 0 0 0 -1 0 90"),
        fix(UNTERMINATED_QUOTE, "S 1 \"knob # 2 \n", "Add the closing quote", "S 1 \"knob # 2\"\n"),
        fix(UNTERMINATED_QUOTE, "S 1 \"knob\\", "Add the closing quote", "S 1 \"knob\\\\\""),
        fix(
            BAD_ESCAPE,
            "S 1 \"a\\b \\\"c\\d\" # \\e",
            "Double the backslash",
            "S 1 \"a\\\\b \\\"c\\\\d\" # \\e"),
        fix(
            MISPLACED_NAME,
            "C \"a\" 1 1 1 # b",
            "Move the name to the end of the statement",
            "C 1 1 1 \"a\" # b"),
        fix(
            MISPLACED_NAME,
            "C 1 1 1 \"3\" x \\\"4\" plate\" # b",
            "Escape the quotes inside the name",
            "C 1 1 1 \"3\\\" x \\\"4\\\" plate\" # b"),
        fix(MISPLACED_NAME, "C \"a\"1 1 1 \"b\"", "Remove the first name", "C 1 1 1 \"b\""),
        fix(SEGMENTS_IGNORED, "S 1 32 \"a\"", "Remove the number of segments", "S 1 \"a\""),
        fix(
            VALUE_OUT_OF_RANGE,
            "M a 255 0 51 0 0.5\nC 1 1 1\nROOT 0 a",
            "Divide the color by 255",
            "M a 1 0 0.2 0 0.5\nC 1 1 1\nROOT 0 a"),
        fix(
            VALUE_OUT_OF_RANGE,
            "M a 1 0 1.5 0 0.5\nC 1 1 1\nROOT 0 a",
            "Write 1",
            "M a 1 0 1 0 0.5\nC 1 1 1\nROOT 0 a"),
        fix(
            VALUE_OUT_OF_RANGE,
            "M a 1 0 0 0 40\nC 1 1 1\nROOT 0 a",
            "Write 0.4",
            "M a 1 0 0 0 0.4\nC 1 1 1\nROOT 0 a"),
        fix(VALUE_OUT_OF_RANGE, "EXP -2", "Write 2", "EXP 2"),
        fix(UNKNOWN_KEYWORD, "TONE agx", "Write agX", "TONE agX"),
        fix(UNKNOWN_KEYWORD, "TONE filmic", "Write acesFilmic", "TONE acesFilmic"),
        fix(
            UNKNOWN_ID,
            "M steel 1 1 1 0 0\nC 1 1 1\nROOT 0 stel",
            "Change to steel",
            "M steel 1 1 1 0 0\nC 1 1 1\nROOT 0 steel"),
        fix(
            UNKNOWN_ID,
            "C 1 1 1\nROOT 0 \"my steel\"",
            "Define the material \"my steel\"",
            "C 1 1 1\nM \"my steel\" 0.6 0.6 0.65 1 0.4\nROOT 0 \"my steel\""),
        fix(UNKNOWN_ID, "C 1 1 1\nROOT 0 brass", "Change to default", "C 1 1 1\nROOT 0 default"),
        fix(
            UNKNOWN_ID,
            "C 1 1 1\nPDEF p p 0\nINST i p i 0 0 0 0 0 0 1 1 1\nGROUND x",
            "Change to i",
            "C 1 1 1\nPDEF p p 0\nINST i p i 0 0 0 0 0 0 1 1 1\nGROUND i"),
        fix(
            DUPLICATE_ID,
            "CAM a 0 0 0 1 1 1\nCAM a 0 0 0 2 2 2",
            "Change the id to a2",
            "CAM a 0 0 0 1 1 1\nCAM a2 0 0 0 2 2 2"),
        fix(
            DUPLICATE_ID,
            "CAM a 0 0 0 1 1 1\nCAM a 0 0 0 1 1 1",
            "Remove the line",
            "CAM a 0 0 0 1 1 1\n"),
        fix(STRAY_NODE, "S 1\nS 2\nT 0 1 0 0", "Delete node 1", "S 1\nT 0 1 0 0"),
        fix(
            STRAY_NODE,
            "S 1\nS 2",
            "Show it with ROOT 0 default",
            "S 1\nS 2\nROOT 1 default\nROOT 0 default"),
        fix(
            STRAY_NODE,
            "S 1\nS 2\nROOT 0 default\nEXP 1",
            "Show it with ROOT 1 default",
            "S 1\nS 2\nROOT 0 default\nROOT 1 default\nEXP 1"),
        fix(STRAY_NODE, TRIANGLE + "S 1", "Delete node 0", "S 1"),
        fix(
            SELF_BOOLEAN,
            "S 1\nU 0 0\nT 1 1 0 0",
            "Use node 0 instead and delete node 1",
            "S 1\nT 0 1 0 0"),
        fix(
            SELF_BOOLEAN,
            "S 1\nS 2\nD 0 0",
            "Refer to node 1 as the second operand",
            "S 1\nS 2\nD 0 1"),
        fix(
            IDENTITY_TRANSFORM,
            "S 1\nT 0 0 0 0 \"a\" # b\nROOT 1 default",
            "Use node 0 instead and delete node 1",
            "S 1\nROOT 0 default"),
        fix(ZERO_SCALE, "S 1\nX 0 0 1 -1", "Write 1", "S 1\nX 0 1 1 -1"),
        fix(DIAMETER_AS_RADIUS, "# Ø7 pin\nY 7 30", "Write 3.5", "# Ø7 pin\nY 3.5 30"),
        fix(
            DUPLICATE_NODE,
            "S 1\nS 1.0\nT 1 1 0 0\nU 0 2",
            "Use node 0 instead and delete node 1",
            "S 1\nT 0 1 0 0\nU 0 1"),
        fix(
            COUNT_ONE,
            "S 1\nLP 0 1 0 0 1 5\nT 1 1 0 0",
            "Use node 0 instead and delete node 1",
            "S 1\nT 0 1 0 0"),
        fix(
            LATER_REFERENCE,
            "C 1 1 1\nD 0 2\nS 2\nT 2 1 0 0",
            "Move the line below node 2",
            "C 1 1 1\nS 2\nD 0 1\nT 1 1 0 0"),
        fix(
            LATER_REFERENCE,
            "C 1 1 1\nD 0 3\nT 1 1 0 0\nS 1",
            "Move node 3 above the line",
            "C 1 1 1\nS 1\nD 0 1\nT 2 1 0 0"),
        fix(
            UNUSED_MATERIAL,
            "M a 1 1 1 0 0\nS 1\nROOT 0 default",
            "Remove the material",
            "S 1\nROOT 0 default"),
        fix(UNKNOWN_ENVIRONMENT, "ENV studoi 1", "Write studio", "ENV studio 1"),
        fix(EXTRA_WORD, "EXP 1 2 \"a\"", "Remove the words", "EXP 1"),
        fix(MISSING_ARGUMENT, "S 1\nROOT", "Add 0 default", "S 1\nROOT 0 default"),
        fix(
            MISSING_ARGUMENT,
            "BG gradient 1 1 1",
            "Add 0.6 0.7 0.8",
            "BG gradient 1 1 1 0.6 0.7 0.8"),
        fix(MISSING_ARGUMENT, "CAM", "Add camera2 0 -200 40 0 0 0", "CAM camera2 0 -200 40 0 0 0"),
        fix(MISSING_NODE, "S 1\nROOT 1 default", "Refer to node 0 (Sphere)", "S 1\nROOT 0 default"),
        fix(
            NOT_PORTABLE,
            VCAD + "  S 1 # a",
            "Move the comment above the line",
            VCAD + "  # a\n  S 1"),
        fix(NOT_PORTABLE, VCAD + "C 9 9 9\nF 0 1", "Write FI", VCAD + "C 9 9 9\nFI 0 1"),
        fix(NOT_PORTABLE, VCAD + "S 1 32", "Remove the number of segments", VCAD + "S 1"),
        fix(
            NOT_PORTABLE,
            VCAD + "ROOT 0 default\nS 1\nEXP 1",
            "Move the line below S 1",
            VCAD + "S 1\nROOT 0 default\nEXP 1"),
        fix(
            NOT_PORTABLE,
            VCAD + "ROOT 0 a\nM a 1 1 1 0 0\nS 1",
            "Move the line below S 1",
            VCAD + "M a 1 1 1 0 0\nS 1\nROOT 0 a"),
        fix(
            NOT_PORTABLE,
            VCAD + "S 1\nROOT 0 a\nM a 1 1 1 0 0",
            "Move the line below M a 1 1 1 0 0",
            VCAD + "S 1\nM a 1 1 1 0 0\nROOT 0 a"),
        fix(
            NOT_PORTABLE,
            VCAD + "S 1\nH 2 5 \"hex\"\nU 0 1",
            "Extrude a hexagon drawn as a sketch",
            VCAD + "S 1\n" + HEXAGON + "E 1 0 0 5 \"hex\"\nU 0 2"),
        fix(
            NOT_PORTABLE,
            VCAD + "C 9 9 9 # a\nF 0 1",
            "Make the program portable",
            VCAD + "# a\nC 9 9 9\nFI 0 1"),
        fix(OLD_HEADER, "# vcad 0.1\nS 1", "Write # vcad 0.2", "# vcad 0.2\nS 1"));
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void mends(DiagnosticCode code, String program, String title, String mended) {
    List<QuickFix> fixes =
        allFixes(program).stream().filter(f -> f.diagnostic().code() == code).toList();
    assertThat(fixes).extracting(QuickFix::title).contains(title);
    QuickFix fix = fixes.stream().filter(f -> f.title().equals(title)).findFirst().orElseThrow();
    assertThat(Replacement.apply(fix.edits(), program)).isEqualTo(mended);
    assertThat(Program.parse(mended).diagnostics())
        .filteredOn(finding -> finding.code() == code)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void offersNothing(String program) {
    assertThat(Program.parse(program).diagnostics()).isNotEmpty();
    assertThat(allFixes(program)).isEmpty();
  }

  static List<String> offersNothing() {
    return List.of(
        "quux 1 2",
        "S 5\nSH 0 9",
        "S nan",
        "S inf",
        "S ten",
        "S 1/0",
        "S 5°",
        "S 0",
        "S 1e999",
        "T 0 1 2 3",
        "PDEF p p",
        "K 0 0 5",
        PLANE + "END",
        "S " + "1".repeat(50) + "mm");
  }

  @Test
  void onlyWhatStandsInTheRangeIsMended() {
    Program program = Program.parse("S 1mm\nS 2mm\n");
    assertThat(QuickFixes.of(program, new TextRange(6, 11), CancelSignal.NEVER))
        .extracting(QuickFix::title)
        .containsExactly("Write 2");
    assertThat(QuickFixes.of(program, new TextRange(5, 5), CancelSignal.NEVER))
        .extracting(QuickFix::title)
        .containsExactly("Write 1");
    assertThat(QuickFixes.of(program, new TextRange(0, 2), CancelSignal.NEVER)).isEmpty();
  }

  @Test
  void everyFindingHasAFixOrAReasonWhyNot() {
    Set<DiagnosticCode> covered = new HashSet<>(QuickFixes.mendable());
    assertThat(covered).doesNotContainAnyElementsOf(WITHOUT_FIX.keySet());
    covered.addAll(WITHOUT_FIX.keySet());
    covered.addAll(EnumSet.range(DiagnosticCode.VALUE_OUT_OF_RANGE, DiagnosticCode.OLD_HEADER));
    assertThat(covered).containsExactlyInAnyOrder(DiagnosticCode.values());
  }

  @Test
  void everyMendIsTested() {
    assertThat(fixes().map(fix -> (DiagnosticCode) fix.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(QuickFixes.mendable());
  }

  private static List<QuickFix> allFixes(String program) {
    return QuickFixes.of(
        Program.parse(program), new TextRange(0, program.length()), CancelSignal.NEVER);
  }

  private static Arguments fix(DiagnosticCode code, String program, String title, String mended) {
    return arguments(code, program, title, mended);
  }
}
