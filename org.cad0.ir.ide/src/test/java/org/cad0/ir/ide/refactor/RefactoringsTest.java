package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.refactor.RefactoringAssert.at;

import org.cad0.ir.ide.Document;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.junit.jupiter.api.Test;

class RefactoringsTest {

  @Test
  void insertsANodeAboveTheCaretsAndItsComments() {
    at("C 1 1 1\n# ball‸\nS 1\nU 0 1")
        .makes("Insert a node above node 1", "C 1 1 1\nC 50 30 5\n# ball\nS 1\nU 0 2");
    at("‸").makes("Insert a node at the end", "C 50 30 5");
    at("S 1\nF 0 1\n\n‸").makes("Insert a node at the end", "S 1\nF 0 1\nC 50 30 5\n\n");
  }

  @Test
  void insertsWhatTheCallerSays() {
    String text = "C 1 1 1\nS 1\nU 0 1\n";
    Offer offer =
        RefactoringFeatures.insertNode(
            Document.of(text), 10, "T 0 0 0 \"low\"", CancelSignal.NEVER);
    assertThat(Replacement.apply(offer.change(CancelSignal.NEVER).edits(), text))
        .isEqualTo("C 1 1 1\nT 0 0 0 \"low\"\nS 1\nU 0 2\n");
    String marked = "\uFEFFC 1 1 1\r\nS 1\r\nU 0 1";
    Offer sketch =
        RefactoringFeatures.insertNode(
            Document.of(marked), 1, "SK 0 0 0 1 0 0 0 1 0\nEND\n", CancelSignal.NEVER);
    assertThat(Replacement.apply(sketch.change(CancelSignal.NEVER).edits(), marked))
        .isEqualTo("\uFEFFSK 0 0 0 1 0 0 0 1 0\r\nEND\r\nC 1 1 1\r\nS 1\r\nU 1 2");
    assertThat(
            RefactoringFeatures.insertNode(Document.of(text), 10, "S 1\nS 2", CancelSignal.NEVER)
                .refusal())
        .contains("The text to insert must make one node, but makes 2.");
  }

  @Test
  void insertsATranslateForAllUsers() {
    at("C 1 1 1\nS 1‸ \"ball\"\n\nU 0 1\nD 2 1")
        .makes("Insert a translate of node 1", "C 1 1 1\nS 1 \"ball\"\nT 1 0 0 0\n\nU 0 2\nD 3 2");
    at("SK 0 0 0 1 0 0 0 1 0‸").doesNotOffer("translate");
  }

  @Test
  void movesNodesWithTheirComments() {
    at("C 1 1 1\n# ball\nS ‸1 # b\n\nU 1 0")
        .makes("Move node 1 up", "# ball\nS 1 # b\nC 1 1 1\n\nU 0 1")
        .refuses("Move node 1 down", "Node 2 uses node 1");
    at("C 1 1 1‸\n\nS 1\nU 1 0").makes("Move node 0 down", "S 1\nC 1 1 1\n\nU 0 1");
    at("C 1 1 1\n«S 1\nF 1 1»\nU 0 2").makes("Move nodes 1 to 2 up", "S 1\nF 0 1\nC 1 1 1\nU 2 1");
    at("«C 1 1 1\nS 1»\nY 1 1\nU 0 2\nU 3 1")
        .makes("Move nodes 0 to 1 down", "Y 1 1\nC 1 1 1\nS 1\nU 1 0\nU 3 2");
    at("C 1 1 1\n«S 1\n»F 0 1").makes("Move node 1 up", "S 1\nC 1 1 1\nF 1 1");
    at("C 1 1 1‸\nF 0 1").doesNotOffer("up").refuses("Move node 0 down", "Node 1 uses node 0");
  }

  @Test
  void theResultOfAProgramWithoutRootsStaysTheLast() {
    at("C 1 1 1\nS 1‸").refuses("Move node 1 up", "The program would then show node 0");
    at("C 1 1 1‸\nS 1").refuses("Move node 0 down", "The program would then show node 0");
    at("C 1 1 1\nC 1 1 1\nS 1‸\nF 0 1").makes("Move node 2 up", "C 1 1 1\nS 1\nC 1 1 1\nF 0 1");
  }

  @Test
  void deletesANodeAndLetsItsUsersTakeItsOperand() {
    at("C 1 1 1\nF 0 1‸\nT 1 0 0 5\nU 1 2")
        .makes("Delete node 1, let its users take node 0", "C 1 1 1\nT 0 0 0 5\nU 0 1");
    at("C 1 1 1\nS 2\nD 0 1‸\nF 2 1")
        .makes("Delete node 2, let its users take node 0", "C 1 1 1\nS 2\nF 0 1");
    at("C 1 1 1\nS 2‸\nF 0 1").makes("Delete node 1", "C 1 1 1\nF 0 1");
    at("C 1 1 1\nS 2‸\nF 1 1\nT 1 0 0 1")
        .refuses("Delete node 1", "It is used by node 2, node 3, and there is no solid");
    at("C 1 1 1\nQ\nT 0‸").makes("Delete node 1", "C 1 1 1\nQ");
  }

  @Test
  void deletesANodeWithItsUsers() {
    at("C 1 1 1\nS 2‸\nF 1 1\n# both\nU 2 0\nT 0 1 1 1")
        .makes("Delete node 1 and what uses it (3 nodes)", "C 1 1 1\nT 0 1 1 1");
    at("S 2\nC 1 1 1‸").doesNotOffer("and what uses it");
    at("S 2‸\nF 0 1\nS 3\nROOT 1 default # f\nROOT 2 default")
        .makes("Delete node 0 and what uses it (2 nodes)", "S 3\nROOT 0 default");
    at("S 2\nROOT 0 default\nS 3‸\nROOT 1 default")
        .makes("Delete node 1 and what uses it (1 node)", "S 2\nROOT 0 default");
    at("S 2‸\nF 0 1\nPDEF p p 1").refuses("Delete node 0 and what uses it", "Line 3 uses it.");
  }

  @Test
  void takesAFeatureOutOfThePart() {
    at("C 9 9 9\nY 1 9‸\nT 1 4 4 0\nT 1 5 5 0\nD 0 2\nU 4 3\nF 5 1")
        .makes("Take node 1 out of the part", "C 9 9 9\nF 0 1");
    at("C 9 9 9\nY 1 9\nT 1 4 4 0‸\nT 1 5 5 0\nD 0 2\nU 4 3\nF 5 1")
        .makes("Take node 2 out of the part", "C 9 9 9\nY 1 9\nT 1 5 5 0\nU 0 2\nF 3 1");
    at("C 9 9 9\nY 1 9\nT 1 4 4 0‸\nD 0 2").makes("Take node 2 out of the part", "C 9 9 9");
    at("C 9 9 9‸\nY 1 9\nD 0 1").refuses("Take node 0 out of the part", "Nothing would be left");
  }

  @Test
  void mergesTranslatesAsExactDecimals() {
    at("S 1\nT 0 0.1 -1 1e1 \"in\"\n# up\nT 1 0.2 1 .50 \"out\" # o\nT 2 1 0 0‸\nF 3 1")
        .makes("Merge 3 translates into node 3", "S 1\nT 0 1.3 0 10.5\nF 1 1");
    at("S 1\nT 0 0.1 -1 1e1 \"in\"\n# up\nT 1 0.2 1 .50‸ \"out\" # o\nU 1 2").doesNotOffer("Merge");
  }

  @Test
  void numbersOfAnySizeAreMerged() {
    at("S 1\nT 0 1e-99999999999 1e300 -1e-300\nT 1 1 1 1‸")
        .makes("Merge 2 translates into node 2", "S 1\nT 0 1 1" + "0".repeat(300) + " 1");
  }

  @Test
  void makesALinearPatternOfTranslates() {
    at("Y 1 9 \"pin\"\nT 0 0.1 0 0\nT 0 0.2 0 0\n# row\nU 0 1\nU 3 2‸ \"pins\" # p\nF 4 1")
        .makes(
            "Make a linear pattern of 3 copies of node 0",
            "Y 1 9 \"pin\"\nLP 0 1 0 0 3 0.1 \"pins\" # p\nF 1 1");
    at("S 1\nT 0 5 0 0\nT 0 8 4 0\nT 0 2 -4 0\nU 1‸ 2\nU 4 3")
        .makes("Make a linear pattern of 3 copies of node 2", "S 1\nT 0 8 4 0\nLP 1 -3 -4 0 3 5");
  }

  @Test
  void makesALinearPatternOfCuts() {
    at("C 50 9 9\nY 1 9\nT 1 5 0 0\nT 1 10 0 0\nT 1 15 0 0\nD 0 2\nD 5 3‸\nD 6 4 \"rail\"\n")
        .makes(
            "Make a linear pattern of 3 copies of node 2",
            "C 50 9 9\nY 1 9\nT 1 5 0 0\nLP 2 1 0 0 3 5\nD 0 3 \"rail\"\n");
  }

  @Test
  void makesARectangularPatternOfEqualRows() {
    at("""
            C 50 30 5
            Y 2.5 7
            T 1 5 5 -1
            T 1 45 5 -1
            T 1 5 25 -1
            T 1 45 25 -1
            D 0 2
            D 6 3
            D 7 4
            D 8 5‸ "plate"
            """)
        .makes(
            "Make a rectangular pattern of 4 copies of node 2",
            """
            C 50 30 5
            Y 2.5 7
            T 1 5 5 -1
            LP 2 0 1 0 2 20
            LP 3 1 0 0 2 40
            D 0 4 "plate"
            """);
    at("S 1\nT 0 5 0 0\nT 0 0 5 0\nT 0 5 6 0\nU 0 1\nU 2 3\nU 4 5‸").doesNotOffer("pattern");
    at("S 1\nT 0 5 0 0\nT 0 0 5 0\nU 0 1\nU 3 2‸").doesNotOffer("pattern");
  }

  @Test
  void makesACircularPatternOfRotations() {
    at("C 9 1 1\nR 0 0 0 90\nR 0 0 0 180\nR 2 0 0 90\nU 0 1\nU 4 2\nU 5 3‸")
        .makes("Make a circular pattern of 4 copies of node 0", "C 9 1 1\nCP 0 0 0 0 0 0 1 4 360");
  }

  @Test
  void unequalCopiesAreNoPattern() {
    at("S 1\nT 0 5 0 0\nT 0 11 0 0\nU 0 1\nU 3 2‸").doesNotOffer("pattern");
    at("S 1\nT 0 5 0 0\nT 0 10 1 0\nU 0 1\nU 3 2‸").doesNotOffer("pattern");
    at("S 1\nS 1\nT 1 5 0 0\nU 0 2‸").doesNotOffer("pattern");
    at("S 1\nU 0 0‸").doesNotOffer("pattern");
    at("S 1\nR 0 90 0 0\nR 0 0 90 0\nU 1 2‸").doesNotOffer("pattern");
  }

  @Test
  void copiesThatAnythingElseUsesStay() {
    at("S 1\nT 0 5 0 0\nT 0 10 0 0\nU 0 1\nU 3 2‸\nD 4 2")
        .makes(
            "Make a linear pattern of 3 copies of node 0",
            "S 1\nT 0 10 0 0\nLP 0 1 0 0 3 5\nD 2 1");
  }

  @Test
  void writesALinearPatternOut() {
    at("S 1\n# row\nLP 0 0 2 0 4 0.1‸ \"pins\"\nF 1 1")
        .makes(
            "Write out the 4 copies of node 0",
            "S 1\nT 0 0 0.1 0\nT 0 0 0.2 0\nT 0 0 0.3 0\nU 0 1\nU 4 2\n# row\nU 5 3 \"pins\"\nF 6 1");
    at("S 1\nLP 0 3 4 0 2 10‸").makes("Write out the 2 copies of node 0", "S 1\nT 0 6 8 0\nU 0 1");
    at("S 1\nLP 0 3 4 0 1 10‸").makes("Write out the copy of node 0", "S 1\nT 0 0 0 0");
    at("S 1\nLP 0 3 4 0 1000000000 10‸")
        .refuses("Write out the 1000000000 copies of node 0", "These are too many");
  }

  @Test
  void writesACircularPatternOut() {
    at("S 1\nCP 0 0 0 7 0 0 -2 3 360‸")
        .makes("Write out the 3 copies of node 0", "S 1\nR 0 0 0 -120\nR 0 0 0 -240\nU 0 1\nU 3 2");
    at("S 1\nCP 0 5 1 7 0 0 1 2 180‸")
        .makes(
            "Write out the 2 copies of node 0", "S 1\nT 0 -5 -1 0\nR 1 0 0 90\nT 2 5 1 0\nU 0 3");
    at("S 1\nCP 0 0 0 0 1 0 1 2 180‸")
        .refuses("Write out the 2 copies of node 0", "Only rotations about axes along");
  }

  @Test
  void sortsNodesByWhatTheyUse() {
    at("U 1 2‸ # both\n# box\nC 1 1 1\nS 1\nF 0 1\nT 5 0 0 1\nY 1 1")
        .makes(
            "Sort nodes by what they use",
            "# box\nC 1 1 1\nS 1\nU 0 1 # both\nF 2 1\nY 1 1\nT 4 0 0 1");
    at("F 1 1\nF 0 1‸").refuses("Sort nodes by what they use", "Some nodes are made of each other");
    at("S 1\nF 0 1‸").doesNotOffer("Sort");
    at("S 1\nF 1 1‸").doesNotOffer("Sort");
  }

  @Test
  void removesWhatTheResultDoesNotUse() {
    at("C 1 1 1\n# ball\nS 1\nT 1 0 0 1\nY 1 1\nF 0 1‸")
        .makes("Remove 3 nodes that node 4 does not use", "C 1 1 1\nF 0 1");
    at("C 1 1 1\nF 0 1‸").doesNotOffer("Remove");
    at("S 1\nS 2\nS 3‸\nM a 1 1 1 0 0\nM b 1 1 1 0 0\nROOT 1 b hidden\nPDEF p \"n\" 2")
        .makes(
            "Remove 1 node and 1 material that nothing uses",
            "S 2\nS 3\nM b 1 1 1 0 0\nROOT 0 b hidden\nPDEF p \"n\" 1");
    at("S 1‸\nM a 1 1 1 0 0\nAO 1 2 3")
        .makes("Remove 1 material that nothing uses", "S 1\nAO 1 2 3");
    at("C 1 1 1\nS 1‸\nT 1 x").refuses("Remove what is unused", "The program has errors");
  }

  @Test
  void copiesAPartToItsOwnFile() {
    at("# plate\nC 9 9 9\n# drill\nY 1 9 # d\nS 4\n\n# A hole, 2 mm\nT 1 4 4 0‸ \"Big hole!\"\nD 0 3")
        .makesFile(
            "Copy node 3 with what it is made of to its own file",
            "big-hole.cir",
            "# A hole, 2 mm\n# drill\nY 1 9 # d\nT 0 4 4 0 \"Big hole!\"\n")
        .makes(
            "Copy node 3 with what it is made of to its own file",
            "# plate\nC 9 9 9\n# drill\nY 1 9 # d\nS 4\n\n# A hole, 2 mm\nT 1 4 4 0 \"Big hole!\"\nD 0 3");
  }

  @Test
  void movesAnUnusedPartToItsOwnFile() {
    at("# vcad 0.2\nS 4\nY 1 9\nT 1 4 4 0‸ \"p\"\nF 0 1")
        .makesFile(
            "Move node 2 with what it is made of to its own file",
            "p.cir",
            "# vcad 0.2\n\n# p\nY 1 9\nT 0 4 4 0 \"p\"\n");
    at("S 4\r\nY 1 9\r\nT 1 4 4 0‸\r\nF 0 1")
        .makesFile(
            "Move node 2 with what it is made of to its own file",
            "node-2.cir",
            "# node 2\r\nY 1 9\r\nT 0 4 4 0\r\n")
        .makes("Move node 2 with what it is made of to its own file", "S 4\r\nF 0 1");
  }
}
