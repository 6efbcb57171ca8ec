package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.junit.jupiter.api.Test;

class RenumberingTest {
  private static final String PLATE =
      """
      C 50 30 5
      Y 2.5 7
      T 1 5 5 -1
      D 0 2
      """;

  @Test
  void referencesFollowWhenALineIsInserted() {
    assertThat(renumbered(PLATE, PLATE.replace("Y 2.5", "S 4\nY 2.5")))
        .contains("C 50 30 5\nS 4\nY 2.5 7\nT 2 5 5 -1\nD 0 3\n");
  }

  @Test
  void referencesFollowWhenALineIsDeleted() {
    assertThat(renumbered("C 1 1 1\nS 9\nS 1\nT 2 1 1 1", "C 1 1 1\nS 1\nT 2 1 1 1"))
        .contains("C 1 1 1\nS 1\nT 1 1 1 1");
  }

  @Test
  void referencesInPastedLinesStay() {
    assertThat(renumbered(PLATE, PLATE.replace("T 1", "S 4\nT 2 1 1 1\nU 0 3\nT 1")))
        .contains("C 50 30 5\nY 2.5 7\nS 4\nT 2 1 1 1\nU 0 3\nT 1 5 5 -1\nD 0 5\n");
  }

  @Test
  void aSketchIsOneNode() {
    String sketch = "SK 0 0 0 1 0 0 0 1 0\n  L 0 0 1 0\n  L 1 0 0 1\n  L 0 1 0 0\nEND\n";
    assertThat(renumbered(PLATE, sketch + PLATE))
        .contains(sketch + "C 50 30 5\nY 2.5 7\nT 2 5 5 -1\nD 1 3\n");
  }

  @Test
  void nothingChangesWhileTheNumberOfNodesIsTheSame() {
    assertThat(edits(PLATE, PLATE.replace("Y 2.5 7", "C 1 1 1"))).contains(List.of());
    assertThat(edits(PLATE, PLATE.replace("Y", "# a hole\n\nY"))).contains(List.of());
    assertThat(edits(PLATE, PLATE.replace("\n", "\r\n"))).contains(List.of());
  }

  @Test
  void referencesFollowMovedLines() {
    assertThat(renumbered(PLATE, "Y 2.5 7\nC 50 30 5\nT 1 5 5 -1\nD 0 2\n"))
        .contains("Y 2.5 7\nC 50 30 5\nT 0 5 5 -1\nD 1 2\n");
    assertThat(renumbered(PLATE, "Y 2.5 7\nT 1 5 5 -1\nC 50 30 5\nD 0 2\n"))
        .contains("Y 2.5 7\nT 0 5 5 -1\nC 50 30 5\nD 2 1\n");
    assertThat(renumbered("S 1\r\nS 2\r\nROOT 0 default", "S 2\r\nS 1\r\nROOT 0 default"))
        .contains("S 2\r\nS 1\r\nROOT 1 default");
  }

  @Test
  void aNodeMovedBelowItsUserIsStillTheOneThatIsMeant() {
    assertThat(renumbered("S 1\nS 2\nF 0 1", "S 2\nF 0 1\nS 1")).contains("S 2\nF 2 1\nS 1");
  }

  @Test
  void nothingIsKnownWhenADeletedNodeIsStillUsed() {
    assertThat(edits(PLATE, PLATE.replace("Y 2.5 7", "2.5 7"))).isEmpty();
    assertThat(edits(PLATE, PLATE.replace("Y 2.5 7\n", ""))).isEmpty();
    assertThat(edits(PLATE, PLATE.replace("Y 2.5 7", "S 1\nF 1 1"))).isEmpty();
  }

  @Test
  void theLastNodeOfReplacedLinesIsTheSameIfItsOperationIs() {
    assertThat(renumbered(PLATE, PLATE.replace("Y 2.5 7", "S 3\nY 4 8")))
        .contains("C 50 30 5\nS 3\nY 4 8\nT 2 5 5 -1\nD 0 3\n");
  }

  @Test
  void referencesThatNameNothingStay() {
    assertThat(renumbered("S 1\nT 7 0 0\nT x 0\nU 0 1", "S 9\nS 1\nT 7 0 0\nT x 0\nU 0 1"))
        .contains("S 9\nS 1\nT 7 0 0\nT x 0\nU 1 2");
  }

  @Test
  void theFirstAndTheLastLineMayChange() {
    assertThat(renumbered("", "S 1")).contains("S 1");
    assertThat(renumbered("\uFEFFS 1\nF 0 1", "\uFEFFC 1 1 1\nS 1\nF 0 1"))
        .contains("\uFEFFC 1 1 1\nS 1\nF 1 1");
    assertThat(renumbered("S 1\r\nF 0 1", "S 1\r\nF 0 1\r\nS 2")).contains("S 1\r\nF 0 1\r\nS 2");
  }

  private static Optional<String> renumbered(String before, String after) {
    return edits(before, after).map(edits -> Replacement.apply(edits, after));
  }

  private static Optional<List<Replacement>> edits(String before, String after) {
    return Renumbering.afterEdit(Program.parse(before), Program.parse(after), CancelSignal.NEVER);
  }
}
