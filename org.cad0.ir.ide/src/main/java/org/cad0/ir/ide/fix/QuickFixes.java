package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** What mends the findings of a program. */
final class QuickFixes {

  /** In a range with more findings, mends that renumber nodes are offered for the first ones. */
  private static final int MOST_RENUMBERINGS = 32;

  /**
   * Statements that such mends may look at together: each looks at the whole program, and an editor
   * asks whenever the caret moves.
   */
  private static final int MOST_STATEMENTS = 200_000;

  /** Mends that change a few lines. */
  private static final Map<DiagnosticCode, Mend> LOCAL = local();

  /** Mends that renumber what follows. */
  private static final Map<DiagnosticCode, Mend> RENUMBERING = renumbering();

  private QuickFixes() {}

  /**
   * Returns the ways to mend what is found in {@code range}, or directly at it, in the order of the
   * findings; what concerns the whole program comes last.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  static List<QuickFix> of(Program program, TextRange range, CancelSignal cancel) {
    int affordable = MOST_STATEMENTS / (program.statements().size() + 1);
    List<QuickFix> fixes =
        new ArrayList<>(of(program, range, Math.clamp(affordable, 1, MOST_RENUMBERINGS), cancel));
    findings(program, range).stream()
        .filter(found -> found.code() == DiagnosticCode.NOT_PORTABLE)
        .findFirst()
        .map(found -> problem(program, found, cancel))
        .flatMap(PortableMend::throughout)
        .ifPresent(fixes::add);
    return List.copyOf(fixes);
  }

  /** Returns the fixes of the whole program that may be made without being looked at. */
  static List<QuickFix> safe(Program program, CancelSignal cancel) {
    TextRange all = new TextRange(0, program.text().length());
    return of(program, all, 0, cancel).stream().filter(QuickFix::safe).toList();
  }

  /** Returns the codes of findings that some mend is known for. */
  static Set<DiagnosticCode> mendable() {
    Set<DiagnosticCode> codes = EnumSet.copyOf(LOCAL.keySet());
    codes.addAll(RENUMBERING.keySet());
    return codes;
  }

  private static List<QuickFix> of(
      Program program, TextRange range, int renumberings, CancelSignal cancel) {
    cancel.check();
    List<Diagnostic> wanted = findings(program, range);
    if (wanted.isEmpty()) {
      return List.of();
    }
    NodeIndex nodes = NodeIndex.of(program);
    Neighborhood neighborhood = new Neighborhood(program);
    List<QuickFix> fixes = new ArrayList<>();
    int renumbered = 0;
    for (Diagnostic finding : wanted) {
      cancel.check();
      Problem problem = new Problem(program, finding, nodes, neighborhood, cancel);
      if (RENUMBERING.containsKey(finding.code()) && renumbered < renumberings) {
        renumbered++;
        fixes.addAll(RENUMBERING.get(finding.code()).fixes(problem));
      }
      if (LOCAL.containsKey(finding.code())) {
        fixes.addAll(LOCAL.get(finding.code()).fixes(problem));
      }
    }
    return List.copyOf(fixes);
  }

  private static Problem problem(Program program, Diagnostic finding, CancelSignal cancel) {
    return new Problem(program, finding, NodeIndex.of(program), new Neighborhood(program), cancel);
  }

  private static List<Diagnostic> findings(Program program, TextRange range) {
    return program.diagnostics().stream().filter(found -> meet(found.range(), range)).toList();
  }

  private static boolean meet(TextRange finding, TextRange range) {
    return finding.start() <= range.end() && range.start() <= finding.end();
  }

  private static Map<DiagnosticCode, Mend> renumbering() {
    Map<DiagnosticCode, Mend> mends = new EnumMap<>(DiagnosticCode.class);
    mends.put(DiagnosticCode.LATER_REFERENCE, new ReorderMend());
    mends.put(DiagnosticCode.STRAY_NODE, new StrayNodeMend());
    mends.put(DiagnosticCode.SELF_BOOLEAN, NeutralNodes::useOnce);
    mends.put(DiagnosticCode.IDENTITY_TRANSFORM, NeutralNodes::useOperand);
    mends.put(DiagnosticCode.DUPLICATE_NODE, NeutralNodes::useEarlier);
    mends.put(DiagnosticCode.COUNT_ONE, NeutralNodes::useOperand);
    mends.put(DiagnosticCode.NOT_PORTABLE, PortableMend::renumbering);
    return mends;
  }

  private static Map<DiagnosticCode, Mend> local() {
    Map<DiagnosticCode, Mend> mends = new EnumMap<>(DiagnosticCode.class);
    mends.put(DiagnosticCode.UNKNOWN_OPCODE, new OpcodeMend());
    mends.put(DiagnosticCode.MISSING_ARGUMENT, new MissingArguments());
    mends.put(DiagnosticCode.EXTRA_ARGUMENT, new ExtraWords());
    mends.put(DiagnosticCode.BAD_NUMBER, new NumberMend());
    mends.put(DiagnosticCode.BAD_INTEGER, new IntegerMend());
    mends.put(DiagnosticCode.BAD_REFERENCE, ReferenceMend::meant);
    mends.put(DiagnosticCode.SELF_REFERENCE, ReferenceMend::last);
    mends.put(DiagnosticCode.LATER_REFERENCE, ReferenceMend::earlier);
    mends.put(DiagnosticCode.MISSING_NODE, ReferenceMend::last);
    mends.put(DiagnosticCode.SOLID_EXPECTED, ReferenceMend::solidOfSketch);
    mends.put(DiagnosticCode.SKETCH_EXPECTED, ReferenceMend::sketchOfSolid);
    mends.put(DiagnosticCode.UNCLOSED_SKETCH, SketchMend::close);
    mends.put(DiagnosticCode.STRAY_SKETCH_LINE, SketchMend::stray);
    mends.put(DiagnosticCode.OPEN_PROFILE, ProfileMend::join);
    mends.put(DiagnosticCode.SHORT_SEGMENT, ProfileMend::lengthen);
    mends.put(DiagnosticCode.ARC_RADIUS, ProfileMend::center);
    mends.put(DiagnosticCode.BAD_SIZE, ValueMend::size);
    mends.put(DiagnosticCode.BAD_COUNT, ValueMend::count);
    mends.put(DiagnosticCode.BAD_FLAG, ValueMend::flag);
    mends.put(DiagnosticCode.ZERO_DIRECTION, new DirectionMend());
    mends.put(DiagnosticCode.ANGLE_OUT_OF_RANGE, ValueMend::angle);
    mends.put(DiagnosticCode.UNTERMINATED_QUOTE, NameMend::closeQuote);
    mends.put(DiagnosticCode.BAD_ESCAPE, NameMend::doubleBackslashes);
    mends.put(DiagnosticCode.MISPLACED_NAME, NameMend::moveToEnd);
    mends.put(DiagnosticCode.VALUE_OUT_OF_RANGE, new ShareMend());
    mends.put(DiagnosticCode.UNKNOWN_KEYWORD, new ChoiceMend());
    mends.put(DiagnosticCode.UNKNOWN_ID, IdMend::unknown);
    mends.put(DiagnosticCode.DUPLICATE_ID, IdMend::duplicate);
    mends.put(DiagnosticCode.ZERO_SCALE, ValueMend::keepSize);
    mends.put(DiagnosticCode.DIAMETER_AS_RADIUS, ValueMend::half);
    mends.put(DiagnosticCode.SEGMENTS_IGNORED, SegmentsMend::remove);
    mends.put(DiagnosticCode.UNUSED_MATERIAL, LineMend::removeMaterial);
    mends.put(DiagnosticCode.UNKNOWN_ENVIRONMENT, new ChoiceMend());
    mends.put(DiagnosticCode.EXTRA_WORD, new ExtraWords());
    mends.put(DiagnosticCode.NOT_PORTABLE, PortableMend::inPlace);
    mends.put(DiagnosticCode.OLD_HEADER, LineMend::upgradeHeader);
    return mends;
  }
}
