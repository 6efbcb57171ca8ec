package org.cad0.ir.program;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.LanguageProfile;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;

/**
 * A program as the line path reads it: every statement, right or wrong, and every finding.
 *
 * @param text what was read
 * @param lines its lines
 * @param statements lines that start with an operation, in order
 * @param nodes the statements that make a node; the place in the list is the node's number
 * @param blockEnds for each node the place among the statements behind its last statement
 * @param comments comments, from {@code #} to the end of the line
 * @param entities what the statements outside geometry define
 * @param profile the stance towards vcad that the header asks for
 * @param results the nodes that the program shows, in order, each once
 * @param diagnostics findings, in the order of their ranges
 */
public record Program(
    String text,
    LineIndex lines,
    List<Statement> statements,
    List<Statement> nodes,
    List<Integer> blockEnds,
    List<TextRange> comments,
    Entities entities,
    LanguageProfile profile,
    List<Integer> results,
    List<Diagnostic> diagnostics) {

  /** Copies the lists, so that the program cannot be changed. */
  public Program {
    statements = List.copyOf(statements);
    nodes = List.copyOf(nodes);
    blockEnds = List.copyOf(blockEnds);
    comments = List.copyOf(comments);
    results = List.copyOf(results);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads {@code text}; wrong lines are reported and never stop the analysis. */
  public static Program parse(String text) {
    return new ProgramReader(text).read();
  }

  /** Tells whether any finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** Returns what a word says, without quotes; empty if it is quoted wrongly. */
  public Optional<String> wordOf(ArgumentWord word) {
    return NameSyntax.read(text, word.range());
  }

  /** Returns the statements of the node's block: for a sketch with its segments and {@code END}. */
  public List<Statement> block(int node) {
    return statements.subList(nodes.get(node).index(), blockEnds.get(node));
  }

  /** Returns the statement on {@code line}, counted from 0. */
  public Optional<Statement> statementOn(int line) {
    int low = 0;
    int high = statements.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = statements.get(middle).line();
      if (at == line) {
        return Optional.of(statements.get(middle));
      }
      if (at < line) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
