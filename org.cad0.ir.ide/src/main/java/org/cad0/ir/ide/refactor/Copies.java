package org.cad0.ir.ide.refactor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/**
 * Solids that are joined, or cut from one body, one after the other.
 *
 * @param root the node that the last of them makes
 * @param body what they are cut from; empty if they are joined
 * @param solids the solids
 * @param joints the nodes between the solids and the root
 */
record Copies(int root, Optional<Integer> body, List<Integer> solids, BitSet joints) {
  private static final String UNION = "U";
  private static final String DIFFERENCE = "D";

  /** Finds the union, or the chain of cuts, that {@code member} is a part of. */
  static Optional<Copies> around(Place place, Statement member, CancelSignal cancel) {
    if (Operands.isBy(member, UNION)) {
      return Optional.of(union(place, top(place, member, UNION, cancel), cancel));
    }
    if (Operands.isBy(member, DIFFERENCE)) {
      return Optional.of(cuts(place, top(place, member, DIFFERENCE, cancel), cancel));
    }
    return Optional.empty();
  }

  /** Climbs from operand to user as long as nothing else uses the operand. */
  private static int top(Place place, Statement member, String opcode, CancelSignal cancel) {
    int top = member.node().orElseThrow();
    Optional<Statement> user = onlyUser(place, top);
    while (user.isPresent() && continues(user.get(), opcode, top)) {
      cancel.check();
      top = user.get().node().orElseThrow();
      user = onlyUser(place, top);
    }
    return top;
  }

  private static boolean continues(Statement user, String opcode, int operand) {
    return isRight(user, opcode) && (opcode.equals(UNION) || Operands.node(user, 0) == operand);
  }

  private static boolean isRight(Statement statement, String opcode) {
    return Operands.isBy(statement, opcode) && Operands.areRight(statement);
  }

  private static Optional<Statement> onlyUser(Place place, int node) {
    List<References.Reference> users = place.references().to(node);
    return users.size() == 1 ? Optional.of(users.get(0).statement()) : Optional.empty();
  }

  private static Copies union(Place place, int root, CancelSignal cancel) {
    List<Integer> solids = new ArrayList<>();
    BitSet joints = new BitSet();
    gather(place, root, solids, joints, cancel);
    return new Copies(root, Optional.empty(), solids, joints);
  }

  private static void gather(
      Place place, int root, List<Integer> solids, BitSet joints, CancelSignal cancel) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      cancel.check();
      int node = open.pop();
      Statement statement = place.program().nodes().get(node);
      boolean isJoint = node == root || onlyUser(place, node).isPresent();
      if (isJoint && isRight(statement, UNION)) {
        joints.set(node);
        open.push(Operands.node(statement, 1));
        open.push(Operands.node(statement, 0));
      } else {
        solids.add(node);
      }
    }
    joints.clear(root);
  }

  private static Copies cuts(Place place, int root, CancelSignal cancel) {
    Program program = place.program();
    List<Integer> solids = new ArrayList<>();
    BitSet joints = new BitSet();
    int node = root;
    while (node == root
        || (isRight(program.nodes().get(node), DIFFERENCE) && onlyUser(place, node).isPresent())) {
      cancel.check();
      Statement cut = program.nodes().get(node);
      joints.set(node);
      gatherCutters(place, Operands.node(cut, 1), solids, joints, cancel);
      node = Operands.node(cut, 0);
    }
    joints.clear(root);
    return new Copies(root, Optional.of(node), solids, joints);
  }

  /** What is cut off together is cut off one by one. */
  private static void gatherCutters(
      Place place, int cutter, List<Integer> solids, BitSet joints, CancelSignal cancel) {
    Statement statement = place.program().nodes().get(cutter);
    if (isRight(statement, UNION) && onlyUser(place, cutter).isPresent()) {
      gather(place, cutter, solids, joints, cancel);
      joints.set(cutter);
    } else {
      solids.add(cutter);
    }
  }
}
