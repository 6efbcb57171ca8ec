package org.cad0.ir.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.cad0.ir.analysis.Analysis;
import org.cad0.ir.analysis.AnalyzedProgram;
import org.cad0.ir.check.ProfileCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;

/**
 * Reads a program line by line.
 *
 * <p>This is the fast path: one pass over the text, no grammar, no model. It is what diagnostics
 * while typing, data sets, the decoder and bulk commands use. A differential test holds it to the
 * Xtext path.
 */
final class ProgramReader {
  private final String text;
  private final LineIndex lines;
  private final LineWords words;
  private final List<Statement> statements;
  private final List<Statement> nodes;
  private final List<Integer> blockEnds;
  private final List<TextRange> comments = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Consumer<Diagnostic> report = findings::add;
  private final StatementReader statementReader;
  private final ReferenceCheck references;

  /** The open sketch's opcode, and its segments so far. */
  private Optional<TextRange> sketch = Optional.empty();

  private final List<ProfileCheck.Segment> segments = new ArrayList<>();

  /** Whether any statement stands outside geometry; most programs have none. */
  private boolean hasDocumentStatements;

  ProgramReader(String text) {
    this.text = text;
    this.lines = LineIndex.of(text);
    this.words = new LineWords(text);
    this.statements = new ArrayList<>(lines.lineCount());
    this.nodes = new ArrayList<>(lines.lineCount());
    this.blockEnds = new ArrayList<>(lines.lineCount());
    this.references = new ReferenceCheck(nodes, report);
    this.statementReader = new StatementReader(text, references, report);
  }

  Program read() {
    for (int line = 0; line < lines.lineCount(); line++) {
      readLine(line);
    }
    closeUnfinishedSketch();
    references.reportUnresolved();
    Entities entities = hasDocumentStatements ? resolveDocument() : Entities.NONE;
    Analysis analysis =
        Analysis.of(
            new AnalyzedProgram(text, statements, nodes, blockEnds, comments, entities),
            hasErrors(),
            report);
    findings.sort(Diagnostic.TEXT_ORDER);
    return new Program(
        text,
        lines,
        statements,
        nodes,
        blockEnds,
        comments,
        entities,
        analysis.profile(),
        analysis.results(),
        findings);
  }

  private boolean hasErrors() {
    for (Diagnostic finding : findings) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }

  /** Resolves what may be defined further down: the nodes and ids that such statements name. */
  private Entities resolveDocument() {
    LateReferences.resolve(text, statements, nodes, report);
    return Entities.of(text, statements);
  }

  private void readLine(int line) {
    words.split(lines.contentStart(line), lines.contentEnd(line));
    words.comment().ifPresent(comments::add);
    if (words.count() == 0) {
      return;
    }
    TextRange opcode = words.word(0);
    Optional<Operation> operation = Operations.find(text, opcode.start(), opcode.end());
    if (operation.isPresent()) {
      readStatement(line, operation.get());
    } else {
      findings.add(Findings.unknownOpcode(opcode, opcode.of(text)));
    }
  }

  private void readStatement(int line, Operation operation) {
    if (operation.role().makesNode() || !operation.role().isGeometry()) {
      closeUnfinishedSketch();
    }
    OptionalInt node =
        operation.role().makesNode() ? OptionalInt.of(nodes.size()) : OptionalInt.empty();
    Statement statement = statementReader.read(words, statements.size(), line, node, operation);
    statements.add(statement);
    if (node.isPresent()) {
      nodes.add(statement);
      blockEnds.add(statements.size());
    }
    place(statement);
  }

  /** Opens, fills or closes the current sketch. */
  private void place(Statement statement) {
    Role role = statement.operation().role();
    if (!role.isGeometry()) {
      hasDocumentStatements = true;
    } else if (role == Role.SKETCH) {
      sketch = Optional.of(statement.opcode());
    } else if (role == Role.SEGMENT || role == Role.SKETCH_END) {
      if (sketch.isEmpty()) {
        findings.add(Findings.straySketchLine(statement.opcode(), statement.operation()));
        return;
      }
      blockEnds.set(blockEnds.size() - 1, statements.size());
      if (role == Role.SEGMENT) {
        segments.add(new ProfileCheck.Segment(statement.range(), statement.values()));
      } else {
        ProfileCheck.check(sketch.get(), segments, report);
        leaveSketch();
      }
    }
  }

  private void closeUnfinishedSketch() {
    sketch.ifPresent(opening -> findings.add(Findings.unclosedSketch(opening)));
    leaveSketch();
  }

  private void leaveSketch() {
    sketch = Optional.empty();
    segments.clear();
  }
}
