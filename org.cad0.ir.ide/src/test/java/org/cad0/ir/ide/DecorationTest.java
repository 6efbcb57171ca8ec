package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.IdeAssert.assertProgram;
import static org.cad0.ir.ide.Token.Type.COMMENT;
import static org.cad0.ir.ide.Token.Type.DIRECTIVE;
import static org.cad0.ir.ide.Token.Type.ID;
import static org.cad0.ir.ide.Token.Type.KEYWORD;
import static org.cad0.ir.ide.Token.Type.NAME;
import static org.cad0.ir.ide.Token.Type.NUMBER;
import static org.cad0.ir.ide.Token.Type.OPERATION;
import static org.cad0.ir.ide.Token.Type.REFERENCE;
import static org.cad0.ir.ide.Token.Type.SEGMENT;
import static org.cad0.ir.ide.Token.Type.SKETCH;

import java.util.List;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;

class DecorationTest {

  @Test
  void tellsTheMeaningOfEveryWord() {
    assertProgram(
            """
            «# a plate»
            «S» «4» «"ball"» «# name»
            «SK» «0» «0» «0» «1» «0» «0» «0» «1» «0»
              «L» «0» «0» «9» «0»
            «END»
            «T» «0» «1» «2» «3»
            «# end»
            """)
        .hasTokens(
            COMMENT, OPERATION, NUMBER, NAME, COMMENT, SKETCH, NUMBER, NUMBER, NUMBER, NUMBER,
            NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, SEGMENT, NUMBER, NUMBER, NUMBER, NUMBER, SKETCH,
            OPERATION, REFERENCE, NUMBER, NUMBER, NUMBER, COMMENT);
  }

  @Test
  void showsTheNumberOfEachNodeAtTheEndOfItsLine() {
    assertProgram(
            """
            # a part
            C 50 30 5 # base

            SK 0 0 0 1 0 0 0 1 0
              L 0 0 9 0
            END
            Q 1
            T 0 wrong
            """)
        .showsHints(
            """
            # a part
            C 50 30 5 # base #0

            SK 0 0 0 1 0 0 0 1 0 #1
              L 0 0 9 0
            END
            Q 1
            T 0 wrong #2
            """);
  }

  @Test
  void showsNumbersBeforeTheLineEndOfWindows() {
    assertProgram("C 1 1 1\r\nS 4\r\n").showsHints("C 1 1 1 #0\r\nS 4 #1\r\n");
  }

  @Test
  void showsNumbersInTheVisibleRangeOnly() {
    Document document = Document.of("S 1\nS 2\nS 3\nS 4\n");
    assertThat(hints(document, new TextRange(4, 11)))
        .extracting(Hint::label)
        .isEqualTo(List.of("#1", "#2"));
  }

  @Test
  void aHintTellsWhatTheNodeIs() {
    Document document = Document.of("S 1 \"ball\"\nT 0 1 2 3\n");
    TextRange all = new TextRange(0, document.text().length());
    assertThat(hints(document, all))
        .extracting(Hint::tooltip)
        .containsExactly(
            "Node 0: Sphere \"ball\". Used by node 1.",
            "Node 1: Translate. Not used by any node. The program shows it.");
  }

  private static List<Hint> hints(Document document, TextRange visible) {
    return LanguageFeatures.hints(document, visible, HintOptions.DEFAULT, CancelSignal.NEVER);
  }

  @Test
  void showsTheNamesOfArgumentsOnRequest() {
    assertProgram("C 50 30 # base\nLP 0 1 0 0 4\nT 0 x 1 2 3 \"n\"\nQ 1\n")
        .showsHints(
            new HintOptions(false, true),
            """
            C x:50 y:30 # base
            LP n:0 dx:1 dy:0 dz:0 count:4
            T n:0 x:x y:1 z:2 3 "n"
            Q 1
            """)
        .showsHints(
            new HintOptions(false, false),
            "C 50 30 # base\nLP 0 1 0 0 4\nT 0 x 1 2 3 \"n\"\nQ 1\n");
    assertProgram("S 4").showsHints(new HintOptions(true, true), "S r:4 #0");
  }

  @Test
  void showsTheNamesOfArgumentsInTheVisibleRangeOnly() {
    Document document = Document.of("C 1 2 3\nS 4\n");
    HintOptions names = new HintOptions(false, true);
    assertThat(LanguageFeatures.hints(document, new TextRange(4, 7), names, CancelSignal.NEVER))
        .extracting(Hint::label)
        .containsExactly("y:", "z:");
  }

  @Test
  void aHintOfAnArgumentTellsItsMeaning() {
    HintOptions names = new HintOptions(false, true);
    assertThat(
            LanguageFeatures.hints(
                Document.of("S 4"), new TextRange(0, 3), names, CancelSignal.NEVER))
        .extracting(Hint::tooltip)
        .containsExactly("r (mm): radius. Must be greater than 0.");
  }

  @Test
  void tellsTheMeaningOfTheWordsOnSomeLines() {
    Document document = Document.of("# a\nS 4 # b\n# c\nS 5\n# d\n");
    int start = document.text().indexOf("4");
    TextRange lines = new TextRange(start, start + "4 # b\n# c".length());
    assertThat(LanguageFeatures.tokens(document, lines, CancelSignal.NEVER))
        .extracting(token -> token.range().of(document.text()))
        .containsExactly("S", "4", "# b", "# c");
  }

  @Test
  void tellsTheMeaningOfWordsOutsideGeometry() {
    assertProgram(
            """
            «M» «"my steel"» «0.6» «0.6» «0.65» «1» «0.4»
            «ROOT» «0» «default» «hidden»
            «PDEF» «plate» «"Base"» «0» «"my steel"»
            «JFIX» «weld» «_» «one» «0» «0» «0» «0» «0» «0»
            «ENV» «studio» «1»
            «ENV» «https://example.org/sky.hdr» «1» # sky
            """
                .replace("# sky", "«# sky»"))
        .hasTokens(
            DIRECTIVE, ID, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, DIRECTIVE, REFERENCE, KEYWORD,
            KEYWORD, DIRECTIVE, ID, NAME, REFERENCE, ID, DIRECTIVE, ID, KEYWORD, ID, NUMBER, NUMBER,
            NUMBER, NUMBER, NUMBER, NUMBER, DIRECTIVE, KEYWORD, NUMBER, DIRECTIVE, NAME, NUMBER,
            COMMENT);
  }

  @Test
  void marksWhereIdsAreDefined() {
    Document document = Document.of("M steel 1 1 1 0 1\nC 1 1 1\nROOT 0 steel\nPDEF a a 0 steel");
    assertThat(LanguageFeatures.tokens(document, CancelSignal.NEVER))
        .filteredOn(Token::definition)
        .extracting(token -> token.range().of(document.text()) + "@" + token.range().start())
        .containsExactly("steel@2", "a@44");
  }
}
