package org.cad0.ir.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cad0.ir.analysis.Analysis;
import org.cad0.ir.analysis.AnalyzedProgram;
import org.cad0.ir.check.ProfileCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.linking.NodeTable;
import org.cad0.ir.model.Line;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.Node;
import org.cad0.ir.model.Segment;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.model.SketchEnd;
import org.cad0.ir.model.StrayLine;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds what is wrong in a model: the same as the line path finds in its text. Words are found by
 * the grammar, values and links are those of the model; the rules are the ones that both paths
 * share.
 */
public final class ModelCheck {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Statement> nodes = new ArrayList<>();
  private final List<Integer> blockEnds = new ArrayList<>();
  private final ICompositeNode root;
  private final String text;
  private final LineIndex lines;
  private final StatementCheck check;

  private ModelCheck(Model model) {
    root = NodeModelUtils.getNode(model).getRootNode();
    text = root.getText();
    lines = LineIndex.of(text);
    check = new StatementCheck(text, NodeTable.of(model), findings::add);
  }

  /** Returns the findings in a model that was read from a text, in the order of their ranges. */
  public static List<Diagnostic> findings(Model model) {
    ModelCheck check = new ModelCheck(model);
    model.getLines().forEach(check::check);
    check.analyze();
    check.findings.sort(Diagnostic.TEXT_ORDER);
    return List.copyOf(check.findings);
  }

  private void check(Line line) {
    StatementWords words = StatementWords.of(line, text);
    switch (line) {
      case StrayLine stray -> checkStray(stray, words);
      case Sketch sketch -> checkSketch(sketch, words);
      default -> add(line, words);
    }
  }

  private void checkStray(StrayLine line, StatementWords words) {
    if (words.operation().isEmpty()) {
      findings.add(Findings.unknownOpcode(words.opcode(), line.getOpcode()));
    } else {
      add(line, words);
      findings.add(Findings.straySketchLine(words.opcode(), words.operation().get()));
    }
  }

  private void checkSketch(Sketch sketch, StatementWords opening) {
    add(sketch, opening);
    sketch.getStray().forEach(this::check);
    List<ProfileCheck.Segment> profile = new ArrayList<>();
    for (Segment segment : sketch.getProfile()) {
      Statement drawn = add(segment, StatementWords.of(segment, text));
      profile.add(new ProfileCheck.Segment(drawn.range(), drawn.values()));
    }
    Optional<SketchEnd> end = Optional.ofNullable(sketch.getEnd());
    if (end.isPresent()) {
      add(end.get(), StatementWords.of(end.get(), text));
      ProfileCheck.check(opening.opcode(), profile, findings::add);
    } else {
      findings.add(Findings.unclosedSketch(opening.opcode()));
    }
    blockEnds.set(blockEnds.size() - 1, statements.size());
  }

  /** Checks a statement and adds it to those that are known. */
  private Statement add(Line line, StatementWords words) {
    OptionalInt number = line instanceof Node ? OptionalInt.of(nodes.size()) : OptionalInt.empty();
    Statement statement =
        new Statement(
            statements.size(),
            lines.lineOf(words.opcode().start()),
            words.operation().orElseThrow(),
            words.opcode(),
            check.check(line, words),
            line instanceof Node node ? name(node, words) : Optional.empty(),
            words.range(),
            number);
    statements.add(statement);
    if (number.isPresent()) {
      nodes.add(statement);
      blockEnds.add(statements.size());
    }
    return statement;
  }

  private static Optional<Name> name(Node node, StatementWords words) {
    return Optional.ofNullable(node.getName())
        .flatMap(name -> words.name().map(range -> new Name(name, range)));
  }

  private void analyze() {
    Entities entities = Entities.of(text, statements);
    UnknownIds.report(text, statements, entities, findings::add);
    boolean hasErrors = findings.stream().anyMatch(Diagnostic::isError);
    Analysis.of(
        new AnalyzedProgram(text, statements, nodes, blockEnds, comments(), entities),
        hasErrors,
        findings::add);
  }

  /** Returns the comments; quoted words that are passed over are hidden as well. */
  private List<TextRange> comments() {
    List<TextRange> comments = new ArrayList<>();
    for (ILeafNode leaf : root.getLeafNodes()) {
      if (leaf.isHidden() && text.charAt(leaf.getOffset()) == '#') {
        comments.add(new TextRange(leaf.getOffset(), leaf.getEndOffset()));
      }
    }
    return comments;
  }
}
