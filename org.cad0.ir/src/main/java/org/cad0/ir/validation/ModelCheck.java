package org.cad0.ir.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.ProfileCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.linking.NodeTable;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.OutsideGeometry;
import org.cad0.ir.model.Segment;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.model.SketchEnd;
import org.cad0.ir.model.StrayLine;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds what is wrong in a model: the same as the line path finds in its text. */
public final class ModelCheck {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final String text;
  private final StatementCheck statements;

  private ModelCheck(Model model) {
    text = NodeModelUtils.getNode(model).getRootNode().getText();
    statements = new StatementCheck(text, NodeTable.of(model), findings::add);
  }

  /** Returns the findings in a model that was read from a text, in the order of their ranges. */
  public static List<Diagnostic> findings(Model model) {
    ModelCheck check = new ModelCheck(model);
    for (Line line : model.getLines()) {
      check.check(line);
    }
    check.findings.sort(Diagnostic.TEXT_ORDER);
    return List.copyOf(check.findings);
  }

  private void check(Line line) {
    StatementWords words = StatementWords.of(line, text);
    switch (line) {
      case OutsideGeometry outside -> {}
      case StrayLine stray -> checkStray(stray, words);
      case Sketch sketch -> checkSketch(sketch, words);
      default -> statements.check(line, words);
    }
  }

  private void checkStray(StrayLine line, StatementWords words) {
    if (words.operation().isEmpty()) {
      findings.add(Findings.unknownOpcode(words.opcode(), line.getOpcode()));
    } else {
      statements.check(line, words);
      findings.add(Findings.straySketchLine(words.opcode(), words.operation().get()));
    }
  }

  private void checkSketch(Sketch sketch, StatementWords opening) {
    statements.check(sketch, opening);
    sketch.getStray().forEach(this::check);
    List<ProfileCheck.Segment> profile = new ArrayList<>();
    for (Segment segment : sketch.getProfile()) {
      StatementWords words = StatementWords.of(segment, text);
      profile.add(new ProfileCheck.Segment(words.range(), statements.check(segment, words)));
    }
    Optional<SketchEnd> end = Optional.ofNullable(sketch.getEnd());
    if (end.isPresent()) {
      statements.check(end.get(), StatementWords.of(end.get(), text));
      ProfileCheck.check(opening.opcode(), profile, findings::add);
    } else {
      findings.add(Findings.unclosedSketch(opening.opcode()));
    }
  }
}
