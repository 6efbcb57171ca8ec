package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.junit.jupiter.api.Test;

class NodePlanTest {
  private static final NodeLine BOX = NodeLine.written("C 9 9 9");

  @Test
  void nothingChangesWithoutAPlan() {
    assertThat(edits("C 1 1 1\nT 0 0 0 01\n", plan -> {})).isEmpty();
  }

  @Test
  void referencesFollowAnInsertedNode() {
    assertThat(
            changed(
                "# part\nC 1 1 1\n# drill\nY 1 2 # d\nT 1 0 0 1\nD 0 2",
                plan -> plan.insertBefore(1, BOX)))
        .isEqualTo("# part\nC 1 1 1\nC 9 9 9\n# drill\nY 1 2 # d\nT 2 0 0 1\nD 0 3");
  }

  @Test
  void onlyWordsThatChangeAreTouched() {
    String text = "C 1 1 1\nT  0\t1 1 1\nU 0   1 \"both\"  # 1\n";
    assertThat(edits(text, plan -> plan.insertBefore(1, BOX)))
        .extracting(edit -> edit.range().of(text) + ">" + edit.text())
        .containsExactly(">C 9 9 9\n", "1>2");
  }

  @Test
  void commentsAboveTheProgramStayAbove() {
    assertThat(changed("# part\nC 1 1 1\nS 1", plan -> plan.insertBefore(0, BOX)))
        .isEqualTo("# part\nC 9 9 9\nC 1 1 1\nS 1");
    assertThat(changed("# part\nC 1 1 1\nS 1", plan -> plan.moveBefore(0, 2)))
        .isEqualTo("# part\nS 1\nC 1 1 1");
  }

  @Test
  void nodesAreInsertedAtTheEnd() {
    assertThat(changed("C 1 1 1", plan -> plan.insertBefore(1, BOX))).isEqualTo("C 1 1 1\nC 9 9 9");
    assertThat(changed("C 1 1 1\r\n\r\nROOT 0 default", plan -> plan.insertBefore(1, BOX)))
        .isEqualTo("C 1 1 1\r\nC 9 9 9\r\n\r\nROOT 0 default");
    assertThat(changed("", plan -> plan.insertBefore(0, BOX))).isEqualTo("C 9 9 9");
    assertThat(changed("\uFEFF", plan -> plan.insertBefore(0, BOX))).isEqualTo("\uFEFFC 9 9 9");
    assertThat(changed("# part\n", plan -> plan.insertBefore(0, BOX)))
        .isEqualTo("# part\nC 9 9 9\n");
  }

  @Test
  void insertedNodesCanReferToEachOtherAndToMovedOnes() {
    assertThat(
            changed(
                "C 1 1 1\nY 1 1\nU 0 1\n",
                plan -> {
                  int moved = plan.insertBefore(2, NodeLine.on("T", 1, List.of("0", "0", "5")));
                  plan.moveBefore(0, 2);
                  plan.replace(2, NodeLine.combining("D", moved, 0));
                }))
        .isEqualTo("Y 1 1\nT 0 0 0 5\nC 1 1 1\nD 1 2\n");
  }

  @Test
  void aReplacedStatementKeepsItsNameAndComment() {
    assertThat(
            changed(
                "C 1 1 1\n  T 0 1 0 0 \"n\" # c",
                plan -> plan.replace(1, NodeLine.on("F", 0, List.of("2")))))
        .isEqualTo("C 1 1 1\n  F 0 2 \"n\" # c");
  }

  @Test
  void aDeletedNodeGoesWithItsCommentsAndSegments() {
    assertThat(
            changed(
                "C 1 1 1\n\n# profile\nSK 0 0 0 1 0 0 0 1 0\n  # low\n  L 0 0 1 0\nEND\n# ball\nS 1\nF 2 1",
                plan -> plan.delete(1)))
        .isEqualTo("C 1 1 1\n\n# ball\nS 1\nF 1 1");
  }

  @Test
  void deletingTheLastLineKeepsTheTextWithoutALineEnd() {
    assertThat(changed("C 1 1 1\r\nS 1\r\n# b\r\nS 2", this::deleteLastTwo)).isEqualTo("C 1 1 1");
    assertThat(changed("C 1 1 1\rS 1\r# b\rS 2\r", this::deleteLastTwo)).isEqualTo("C 1 1 1\r");
  }

  private void deleteLastTwo(NodePlan plan) {
    plan.delete(1);
    plan.delete(2);
  }

  @Test
  void lineEndsAreNotJoined() {
    assertThat(changed("S 1\rS 2\n\nS 3", plan -> plan.delete(1))).isEqualTo("S 1\r\n\nS 3");
    assertThat(changed("S 1\rS 2\n\n", plan -> plan.insertBefore(2, BOX)))
        .isEqualTo("S 1\rS 2\nC 9 9 9\n\n");
  }

  @Test
  void theLastNodeMovesUpWithoutLosingALineEnd() {
    assertThat(changed("C 1 1 1\r\n\r\n# b\r\nS 1\r\nY 1 1", plan -> plan.moveBefore(2, 1)))
        .isEqualTo("C 1 1 1\r\n\r\nY 1 1\r\n# b\r\nS 1");
    assertThat(changed("C 1 1 1\nS 1\nROOT 0 default", plan -> plan.moveBefore(0, 2)))
        .startsWith("S 1\nC 1 1 1\nROOT ");
  }

  @Test
  void usersOfADeletedNodeAreRedirected() {
    assertThat(
            changed(
                "C 1 1 1\nT 0 0 0 1\nF 1 1\nT 2 0 0 1\nU 2 3",
                plan -> {
                  plan.delete(1);
                  plan.redirect(1, 0);
                  plan.delete(2);
                  plan.redirect(2, 1);
                }))
        .isEqualTo("C 1 1 1\nT 0 0 0 1\nU 0 1");
  }

  @Test
  void aNodeThatIsUsedIsNotLost() {
    assertThatThrownBy(() -> edits("C 1 1 1\nT 0 0 0 1", plan -> plan.delete(0)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void referencesInWrongLinesFollowWhatTheyName() {
    assertThat(
            changed(
                "C 1 1 1\nS 1\nU 1 2\nT 1 x 0\nT 9 0 0\nD 1x 1\nF 4 1 1",
                plan -> plan.insertBefore(0, BOX)))
        .isEqualTo("C 9 9 9\nC 1 1 1\nS 1\nU 2 3\nT 2 x 0\nT 9 0 0\nD 1x 2\nF 5 1 1");
  }

  @Test
  void anOpenSketchIsMovedWithItsSegments() {
    assertThat(
            changed("SK 0 0 0 1 0 0 0 1 0\n  L 0 0 1 0\nfoo\nS 1\n", plan -> plan.moveBefore(0, 2)))
        .isEqualTo("foo\nS 1\nSK 0 0 0 1 0 0 0 1 0\n  L 0 0 1 0\n");
  }

  private static String changed(String text, Consumer<NodePlan> changes) {
    return Replacement.apply(edits(text, changes), text);
  }

  private static List<Replacement> edits(String text, Consumer<NodePlan> changes) {
    NodePlan plan = new NodePlan(Program.parse(text));
    changes.accept(plan);
    return plan.edits(CancelSignal.NEVER);
  }
}
