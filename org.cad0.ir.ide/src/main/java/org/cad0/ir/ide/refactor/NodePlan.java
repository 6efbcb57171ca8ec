package org.cad0.ir.ide.refactor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/**
 * What is to become of the nodes of a program: some are inserted, deleted, moved, replaced by
 * another statement. {@link #edits} then gives the smallest changes of the text by which that
 * happens and every reference goes on to name the node that it named.
 *
 * <p>Nodes of the plan are named by numbers: those of the program by the ones they have, inserted
 * ones by the number that {@link #insertBefore} returns, whatever they will be in the new text.
 *
 * <p>Comments directly above a node and behind its words go with it; a sketch is moved and deleted
 * with its segments. Lines that make no node stay where they are, and all text that is neither a
 * changed reference nor a moved line stays as it is, with its line ends.
 *
 * <p>References in wrong lines are renumbered too if the node that they name exists. Words that
 * name no node stay.
 */
public final class NodePlan {
  private final Program program;
  private final Map<Integer, List<Integer>> placedBefore = new HashMap<>();
  private final Map<Integer, List<Integer>> placedAfter = new HashMap<>();
  private final Map<Integer, NodeLine> inserted = new HashMap<>();
  private final Map<Integer, NodeLine> replaced = new HashMap<>();
  private final Map<Integer, Integer> redirected = new HashMap<>();
  private final BitSet deleted = new BitSet();
  private final BitSet moved = new BitSet();
  private final BitSet deletedLines = new BitSet();

  /** Starts a plan by which {@code program} stays as it is. */
  public NodePlan(Program program) {
    this.program = program;
  }

  /**
   * Inserts a node above {@code node}, or below the last one if {@code node} is the number of
   * nodes. What is placed above the same node stands in the order of the calls.
   *
   * @return the number of the new node in this plan
   */
  public int insertBefore(int node, NodeLine line) {
    return place(insert(line), placedBefore, node);
  }

  /**
   * Inserts a node directly below the last line of {@code node}. What is placed there stands in the
   * order of the calls.
   *
   * @return the number of the new node in this plan
   */
  public int insertAfter(int node, NodeLine line) {
    return place(insert(line), placedAfter, node);
  }

  /**
   * Moves {@code node} above {@code anchor}, or below the last one if {@code anchor} is the number
   * of nodes. A node is moved at most once.
   */
  public void moveBefore(int node, int anchor) {
    moved.set(node);
    place(node, placedBefore, anchor);
  }

  /**
   * Writes {@code line} in the place of the opcode and the arguments of {@code node}; its name and
   * its comments stay. The node must not be a sketch.
   */
  public void replace(int node, NodeLine line) {
    replaced.put(node, line);
  }

  /** Deletes {@code node}; whatever refers to it must be deleted or redirected. */
  public void delete(int node) {
    deleted.set(node);
  }

  /**
   * Lets whatever refers to {@code node} refer to {@code other}, a node of this plan. Lines that
   * are given to this plan go on to name the nodes that they are given with.
   */
  public void redirect(int node, int other) {
    redirected.put(node, other);
  }

  /** Deletes the line of a statement that makes no node. */
  public void deleteLine(Statement statement) {
    deletedLines.set(statement.line());
  }

  /**
   * Returns the changes of the text that carry out the plan, in the order of the text and apart
   * from each other.
   *
   * @throws IllegalStateException if a node is deleted to which something still refers
   * @throws java.util.concurrent.CancellationException if {@code cancel} fires
   */
  public List<Replacement> edits(CancelSignal cancel) {
    return new PlanEdits(this, cancel).all();
  }

  Program program() {
    return program;
  }

  /** Returns the nodes of the plan in their new order. */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>(program.nodes().size() + inserted.size());
    for (int node = 0; node < program.nodes().size(); node++) {
      order.addAll(placedBefore(node));
      if (!isGone(node)) {
        order.add(node);
      }
      order.addAll(placedAfter(node));
    }
    order.addAll(placedBefore(program.nodes().size()));
    return order;
  }

  /** Returns what is inserted or moved above {@code node}, in order. */
  List<Integer> placedBefore(int node) {
    return placedBefore.getOrDefault(node, List.of());
  }

  /** Returns what is inserted below {@code node}, in order. */
  List<Integer> placedAfter(int node) {
    return placedAfter.getOrDefault(node, List.of());
  }

  /** Tells whether {@code node} does not stay in its place. */
  boolean isGone(int node) {
    return deleted.get(node) || moved.get(node);
  }

  boolean isDeleted(Statement statement) {
    return deletedLines.get(statement.line());
  }

  /** Returns the line of an inserted node. */
  Optional<NodeLine> insertedLine(int node) {
    return Optional.ofNullable(inserted.get(node));
  }

  /** Returns what stands in the place of the words of a node of the program. */
  Optional<NodeLine> replacement(int node) {
    return Optional.ofNullable(replaced.get(node));
  }

  /** Returns the node that references to {@code node} are to name. */
  int redirection(int node) {
    int target = node;
    while (redirected.containsKey(target)) {
      target = redirected.get(target);
    }
    return target;
  }

  private int insert(NodeLine line) {
    int number = program.nodes().size() + inserted.size();
    inserted.put(number, line);
    return number;
  }

  private static int place(int node, Map<Integer, List<Integer>> places, int anchor) {
    places.computeIfAbsent(anchor, none -> new ArrayList<>()).add(node);
    return node;
  }
}
