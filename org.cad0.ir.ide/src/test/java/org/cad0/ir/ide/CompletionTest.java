package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.IdeAssert.assertProgram;

import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

  @ParameterizedTest
  @ValueSource(strings = {"‸", "C 50 30 5\n‸", "# a plate\n  ‸", "«Q‸»", "«C‸» 1 2 3", "\uFEFF‸"})
  void proposesEveryOperationOutsideSketchesAtTheStartOfALine(String program) {
    String[] spellings =
        Operations.all().stream()
            .filter(o -> o.role().makesNode() || !o.role().isGeometry())
            .map(Operation::spellings)
            .flatMap(java.util.List::stream)
            .toArray(String[]::new);
    assertProgram(program).proposes(spellings);
  }

  @Test
  void insideASketchProposesSegmentsAndItsEnd() {
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n  L 0 0 10 0\n  ‸").proposes("L", "A", "END");
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n‸\nEND").proposes("L", "A", "END");
  }

  @Test
  void behindASketchProposesNodeOperationsAgain() {
    assertProgram("SK 0 0 0 1 0 0 0 1 0\nL 0 0 10 0\nEND\n‸")
        .proposesWithDetail("E", "Extrude   E sk dx dy dz");
  }

  @Test
  void insertsPlaceholdersForTheArgumentsThatMustBeGiven() {
    assertProgram("‸")
        .inserts("Y", "Y ", "Y ${1:r} ${2:h}")
        .inserts(
            "SK",
            "SK ",
            "SK ${1:ox} ${2:oy} ${3:oz} ${4:xx} ${5:xy} ${6:xz} ${7:yx} ${8:yy} ${9:yz}"
                + "\n  $0\nEND");
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n‸").inserts("END", "END", "END");
  }

  @Test
  void proposesStrayNodesFirstThenTheLatest() {
    assertProgram(
            """
            C 50 30 5
            Y 2 10
            T 1 10 10 0
            D 0 2
            S 4
            U ‸
            """)
        .proposes("4", "3", "2", "1", "0")
        .proposesWithDetail("4", "S 4   Sphere")
        .proposesWithDetail("3", "D 0 2   Difference");
  }

  @Test
  void aReferenceAlreadyWrittenDoesNotMakeItsNodeUsed() {
    assertProgram("C 1 1 1\nS 4\nT 0 1 0 0\nU «1‸» 2").proposes("1").replacesMarkedRange();
    assertProgram("C 1 1 1\nS 4\nT 0 1 0 0\nU 1 ‸").proposes("2", "0", "1");
  }

  @Test
  void proposesNodesOfTheRightKindOnly() {
    String sketch = "SK 0 0 0 1 0 0 0 1 0\nL 0 0 9 0\nL 9 0 0 9\nL 0 9 0 0\nEND \"profile\"\n";
    String named = sketch.replace("END \"profile\"", "END");
    assertProgram("C 1 1 1\n" + named + "E ‸").proposes("1");
    assertProgram("C 1 1 1\n" + named + "T ‸ 1 0 0").proposes("0");
  }

  @Test
  void neverProposesLaterNodes() {
    assertProgram("C 1 1 1\nT ‸\nS 5\nU 0 2").proposes("0");
  }

  @Test
  void tellsTheNameOfANode() {
    assertProgram("C 50 30 5 \"base\"\nT ‸")
        .proposesWithDetail("0", "C 50 30 5 \"base\"   Box \"base\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C ‸",
        "C 1 2 3 ‸",
        "C 1 2 3 \"a‸\"",
        "C 1 2 3 \"a ‸",
        "# T ‸",
        "C 1 1 1\nT 0 ‸",
        "C 1 1 1 # T ‸",
        "C 1 1 1\nU 0 0 \"x\" ‸",
        "‸ C 1 1 1",
        "hello ‸"
      })
  void proposesNothingWhereOnlyTheAuthorKnows(String program) {
    assertProgram(program).proposes();
  }

  @Test
  void longListsAreCutAndSayIt() {
    Document document = Document.of("S 1\n".repeat(300) + "T ");
    Proposals proposals =
        LanguageFeatures.completion(document, document.text().length(), CancelSignal.NEVER);
    assertThat(proposals.complete()).isFalse();
    assertThat(proposals.items()).hasSize(200);
    assertThat(proposals.items().get(0).label()).isEqualTo("299");
  }

  @Test
  void theOperationsDocumentationComesFromTheTable() {
    Document document = Document.of("");
    Proposals proposals = LanguageFeatures.completion(document, 0, CancelSignal.NEVER);
    assertThat(proposals.items())
        .allSatisfy(
            p -> {
              Operation operation = Operations.find(p.label()).orElseThrow();
              assertThat(documentation(document, p).toPlainText())
                  .contains(operation.summary(), operation.example());
              assertThat(p.detail()).contains(operation.title());
            });
  }

  @Test
  void theDocumentationOfANodeIsThatOfTheTextAsItIsNow() {
    Document before = Document.of("C 50 30 5 \"base\"\nT ");
    Proposal node =
        LanguageFeatures.completion(before, before.text().length(), CancelSignal.NEVER)
            .items()
            .get(0);
    assertThat(documentation(before, node).toPlainText())
        .contains("Node 0: Box \"base\"", "C 50 30 5 \"base\"", "Not used");
    assertThat(documentation(Document.of("S 1\nT 0 1 2 3"), node).toPlainText())
        .contains("Node 0: Sphere", "Used by node 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "node 0", "node -1", "node", "operation Q", "nonsense"})
  void keysThatNameNothingHaveNoDocumentation(String key) {
    assertThat(LanguageFeatures.documentation(Document.of(""), key, CancelSignal.NEVER)).isEmpty();
  }

  private static RichText documentation(Document document, Proposal proposal) {
    return LanguageFeatures.documentation(document, proposal.key(), CancelSignal.NEVER)
        .orElseThrow();
  }

  @Test
  void aNodeIsFoundByItsName() {
    String program = "C 50 30 5 \"Base plate\"\nS 4 \"ball\"\nS 5\n";
    assertProgram(program + "U 0 «PLA‸»")
        .proposes("0")
        .replacesMarkedRange()
        .filters("0", "Base plate");
    assertProgram(program + "U ‸").filters("0", "0 Base plate").filters("2", "2");
    assertProgram(program + "U «xyz‸»").proposes();
    assertProgram("S 1 \"no 1\"\nS 2\nU «1‸»").proposes("1");
  }

  @Test
  void anOpcodeBeforeArgumentsIsReplacedAlone() {
    assertProgram("«C‸» 1 2 3").inserts("K", "K", "K").replacesMarkedRange();
    assertProgram("«C‸» # box").inserts("S", "S ", "S ${1:r}");
  }

  @Test
  void proposesTheValuesOfTheLastStatementOfTheSameOperation() {
    assertProgram("Y 2 10\nY 3 12\nC 1 1 1\nY ‸").proposesWithDetail("3", "r as in Y 3 12");
    assertProgram("Y 2 10\nY 3 12\nY 4 ‸").proposes("12");
    assertProgram("Y 2 10\nY 3 x\nY 4 ‸").proposes("10");
    assertProgram("C 1 1 1\nT 0 -5.0 +.5 1e3\nT 1 0 ‸").proposes("0.5");
    assertProgram("C 1 1 1\nT 0 1 2 3\nT 1 ‸ # here\nT 2 4 5 6").proposes("1");
  }

  @Test
  void proposesWhereTheLastSegmentEnded() {
    String sketch = "SK 0 0 0 1 0 0 0 1 0\n  L 1 2 30 4\n";
    assertProgram(sketch + "  L ‸")
        .proposes("30 4", "1")
        .proposesWithDetail("30 4", "end of the last segment");
    assertProgram(sketch + "  L 30 ‸").proposes("4", "2");
    assertProgram(sketch + "  A ‸").proposes("30 4");
    assertProgram(sketch + "  L ‸ 5").proposes("30", "1");
  }

  @Test
  void proposesToCloseTheSketch() {
    String sketch = "SK 0 0 0 1 0 0 0 1 0\n  L 1 2 30 4\n  L 30 4 30 60\n";
    assertProgram(sketch + "  L 30 60 ‸")
        .proposes("1 2", "30")
        .proposesWithDetail("1 2", "start of the sketch, closes it");
    assertProgram(sketch + "  L 30 60 1 ‸").proposes("2", "60");
    assertProgram(sketch + "END\nSK 0 0 0 1 0 0 0 1 0\n  L 0 0 ‸").proposes("30");
  }

  @Test
  void proposesFlags() {
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n  A 9 0 0 9 0 0 ‸")
        .proposes("0", "1")
        .proposesWithDetail("1", "1 counter-clockwise, 0 clockwise");
  }

  @Test
  void proposesNoNumberOnceADigitIsTyped() {
    assertProgram("C 50 30 5\nC 5‸").proposes();
    Document document = Document.of("C 50 30 5\nC ");
    assertThat(
            LanguageFeatures.completion(document, document.text().length(), CancelSignal.NEVER)
                .complete())
        .isFalse();
  }

  private static final String ASSEMBLY =
      """
      C 50 30 5
      S 4
      M steel 0.6 0.6 0.65 1 0.4
      M "dark oak" 0.3 0.2 0.1 0 0.8
      PDEF plate "Base plate" 0 steel
      INST one plate "One" 0 0 0 0 0 0 1 1 1
      INST two plate "Two" 0 0 9 0 0 0 1 1 1
      """;

  @Test
  void proposesMaterialsUnusedFirstThenTheOneThatIsAlwaysDefined() {
    assertProgram(ASSEMBLY + "ROOT 0 ‸")
        .proposes("dark oak", "steel", "default")
        .proposesWithDetail("steel", "M steel 0.6 0.6 0.65 1 0.4")
        .inserts("dark oak", "\"dark oak\"", "\"dark oak\"")
        .filters("dark oak", "dark oak");
    assertProgram(ASSEMBLY + "ROOT 0 «ste‸el»").proposes("steel", "default").replacesMarkedRange();
    assertProgram("ROOT 0 ‸").proposes("default");
  }

  @Test
  void anIdInQuotesStaysInQuotes() {
    assertProgram(ASSEMBLY + "ROOT 0 «\"dark o‸»")
        .proposes("dark oak", "default")
        .filters("dark oak", "\"dark oak\"")
        .inserts("default", "\"default\"", "\"default\"")
        .replacesMarkedRange();
  }

  @Test
  void proposesPartsAndInstances() {
    assertProgram(ASSEMBLY + "INST three ‸").proposes("plate");
    assertProgram(ASSEMBLY + "GROUND ‸").proposes("two", "one");
    assertProgram(ASSEMBLY + "GROUND one\nGROUND ‸").proposes("two", "one");
    assertProgram(ASSEMBLY + "JFIX weld ‸").proposes("_", "two", "one");
    assertProgram(ASSEMBLY + "JFIX weld two ‸").proposes("one", "two");
  }

  @Test
  void proposesSolidsAnywhereForARoot() {
    assertProgram("ROOT ‸\nC 50 30 5\nS 4\nROOT 1 default").proposes("0", "1");
    assertProgram(ASSEMBLY + "PDEF ball ball ‸").proposes("1", "0");
  }

  @Test
  void proposesKeywordsAndPresetsWithTheirMeaning() {
    assertProgram("BG ‸")
        .proposes("solid", "gradient", "env", "transparent")
        .proposesWithDetail("env", "The image of the environment, see ENV.")
        .inserts("solid", "solid ", "solid ${1:r1} ${2:g1} ${3:b1}")
        .inserts("env", "env", "env");
    assertProgram("BG «s‸» 1 1 1").inserts("solid", "solid", "solid");
    assertProgram("ROOT 0 default ‸").proposes("hidden");
    assertProgram("ENV «‸studio» 1").replacesMarkedRange();
    assertProgram("TONE ‸").inserts("agX", "agX", "agX");
  }

  @Test
  void anOpcodesPlaceholderOffersItsKeywords() {
    assertProgram("‸")
        .inserts("BG", "BG ", "BG ${1|solid,gradient,env,transparent|}")
        .inserts("ROOT", "ROOT ", "ROOT ${1:node} ${2:material}");
  }

  @Test
  void proposesNumbersOutsideGeometryWhereTheyBelong() {
    assertProgram("BG gradient 1 0.5 1 0.2 0 0\nBG solid 1 ‸").proposes("0.5");
    assertProgram("BG gradient 1 0.5 1 0.2 0 0\nBG solid 1 1 1 ‸").proposes();
    assertProgram("BG solid 1 1 1\nBG env ‸").proposes();
    assertProgram("AO ‸").proposes("0", "1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M ‸",
        "PDEF a ‸",
        "INST a ‸",
        "LDIR ‸",
        "CAM ‸",
        "GROUND a ‸",
        "ROOT 0 default hidden ‸"
      })
  void proposesNothingForNewIdsAndNames(String program) {
    assertProgram(program).proposes();
  }

  @Test
  void whatIsProposedOutsideGeometryHasDocumentation() {
    Document document = Document.of(ASSEMBLY + "ROOT 0 ");
    assertThat(
            LanguageFeatures.completion(document, document.text().length(), CancelSignal.NEVER)
                .items())
        .extracting(proposal -> documentation(document, proposal).toPlainText())
        .satisfiesExactly(
            oak -> assertThat(oak).contains("Material dark oak"),
            steel -> assertThat(steel).contains("Material steel", "Named in 1 other place."),
            always -> assertThat(always).contains("always defined"));
  }

  private static final String TWO_LINES = "SK 0 0 0 1 0 0 0 1 0\n  L 1 2 30 4\n  L 30 4 30.50 60\n";

  @Test
  void aSegmentStartsWhereTheLastOneEnded() {
    assertProgram(TWO_LINES + "  ‸")
        .inserts("L", "L 30.5 60 ", "L ${1:30.5} ${2:60} ${3:x2} ${4:y2}")
        .inserts("A", "A 30.5 60 ", "A ${1:30.5} ${2:60} ${3:x2} ${4:y2} ${5:cx} ${6:cy} ${7:ccw}");
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n  ‸")
        .inserts("L", "L ", "L ${1:x1} ${2:y1} ${3:x2} ${4:y2}");
    assertProgram("SK 0 0 0 1 0 0 0 1 0\n  L 1 2\n  ‸")
        .inserts("L", "L ", "L ${1:x1} ${2:y1} ${3:x2} ${4:y2}");
  }

  @Test
  void proposesTheLineThatClosesTheSketch() {
    assertProgram(TWO_LINES + "  ‸")
        .proposes("L", "L 30.5 60 1 2", "A", "END")
        .proposesWithDetail("L 30.5 60 1 2", "Line   closes the sketch")
        .inserts("L 30.5 60 1 2", "L 30.5 60 1 2", "L 30.5 60 1 2");
    assertProgram(TWO_LINES + "  «‸X» 1 2").proposes("L", "A", "END");
  }

  @Test
  void theEndOfAClosedSketchComesFirst() {
    assertProgram(TWO_LINES + "  L 30.5 60 1 2\n‸").proposes("END", "L", "A");
  }
}
