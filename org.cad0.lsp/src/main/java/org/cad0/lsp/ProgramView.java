package org.cad0.lsp;

import java.util.List;
import org.eclipse.lsp4j.Range;

/**
 * The answer to {@code cad0/program}: a program as views show it.
 *
 * @param version the client's version of the text
 * @param nodes the nodes; the place in the list is the node's number
 * @param results the nodes that the program shows
 * @param roots the statements that make solids results
 * @param entities what the statements outside geometry define
 * @param errors how many findings are errors
 * @param warnings how many findings are warnings
 */
record ProgramView(
    int version,
    List<Node> nodes,
    List<Integer> results,
    List<Root> roots,
    List<Entity> entities,
    int errors,
    int warnings) {

  /**
   * A node.
   *
   * @param number its number
   * @param kind {@code solid} or {@code sketch}
   * @param opcode the operation as it is written
   * @param operation what it is called
   * @param statement its line, shortened if it is long
   * @param name its name, empty for none
   * @param range all of it; for a sketch with its segments and {@code END}
   * @param references the nodes it is made of, in written order
   * @param users the nodes that are made of it, in order
   */
  record Node(
      int number,
      String kind,
      String opcode,
      String operation,
      String statement,
      String name,
      Range range,
      List<Integer> references,
      List<Integer> users) {}

  /**
   * A statement that makes a solid a result.
   *
   * @param node the node
   * @param line its line, from 0
   */
  record Root(int node, int line) {}

  /**
   * Something that a statement outside geometry defines.
   *
   * @param kind {@code material}, {@code part}, {@code instance}, {@code joint}, {@code light} or
   *     {@code camera}
   * @param id its id
   * @param range the statement
   */
  record Entity(String kind, String id, Range range) {}
}
