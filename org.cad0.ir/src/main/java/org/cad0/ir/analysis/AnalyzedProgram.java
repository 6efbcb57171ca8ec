package org.cad0.ir.analysis;

import java.util.List;
import org.cad0.ir.statement.Entities;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * A program whose statements are read and resolved, whichever path did it.
 *
 * @param text what was read
 * @param statements every statement, in order
 * @param nodes the statements that make a node; the place in the list is the node's number
 * @param blockEnds for each node the place among the statements behind its last statement
 * @param comments comments, in order
 * @param entities what the statements outside geometry define
 */
public record AnalyzedProgram(
    String text,
    List<Statement> statements,
    List<Statement> nodes,
    List<Integer> blockEnds,
    List<TextRange> comments,
    Entities entities) {}
