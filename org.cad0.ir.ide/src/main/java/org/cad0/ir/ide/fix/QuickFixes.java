package org.cad0.ir.ide.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;

/** What mends the findings of a program. */
public final class QuickFixes {
  private static final Map<DiagnosticCode, Mend> MENDS = mends();

  private QuickFixes() {}

  /**
   * Returns the ways to mend what is found in {@code range}, or directly at it.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public static List<QuickFix> of(Program program, TextRange range, CancelSignal cancel) {
    cancel.check();
    List<Diagnostic> wanted =
        program.diagnostics().stream()
            .filter(finding -> MENDS.containsKey(finding.code()))
            .filter(finding -> meet(finding.range(), range))
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    NodeIndex nodes = NodeIndex.of(program);
    List<QuickFix> fixes = new ArrayList<>();
    for (Diagnostic finding : wanted) {
      cancel.check();
      fixes.addAll(MENDS.get(finding.code()).fixes(new Problem(program, finding, nodes)));
    }
    return List.copyOf(fixes);
  }

  /** Returns the codes of findings that some mend is known for. */
  public static Set<DiagnosticCode> mendable() {
    return Collections.unmodifiableSet(MENDS.keySet());
  }

  private static boolean meet(TextRange finding, TextRange range) {
    return finding.start() <= range.end() && range.start() <= finding.end();
  }

  private static Map<DiagnosticCode, Mend> mends() {
    Map<DiagnosticCode, Mend> mends = new EnumMap<>(DiagnosticCode.class);
    mends.put(DiagnosticCode.UNKNOWN_OPCODE, new OpcodeMend());
    mends.put(DiagnosticCode.MISSING_ARGUMENT, new MissingArguments());
    mends.put(DiagnosticCode.EXTRA_ARGUMENT, new ExtraWords());
    mends.put(DiagnosticCode.BAD_NUMBER, new NumberMend());
    mends.put(DiagnosticCode.BAD_INTEGER, new IntegerMend());
    mends.put(DiagnosticCode.BAD_REFERENCE, ReferenceMend::meant);
    mends.put(DiagnosticCode.SELF_REFERENCE, ReferenceMend::last);
    mends.put(DiagnosticCode.LATER_REFERENCE, ReferenceMend::last);
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
    mends.put(DiagnosticCode.SEGMENTS_IGNORED, SegmentsMend::remove);
    return mends;
  }
}
