package org.cad0.ir.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cad0.ir.ide.IdeAssert.assertProgram;
import static org.cad0.ir.ide.Token.Type.COMMENT;
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
    assertThat(LanguageFeatures.hints(document, new TextRange(4, 11), CancelSignal.NEVER))
        .extracting(NodeHint::label)
        .isEqualTo(List.of("#1", "#2"));
  }

  @Test
  void aHintTellsWhatTheNodeIs() {
    Document document = Document.of("S 1 \"ball\"\nT 0 1 2 3\n");
    TextRange all = new TextRange(0, document.text().length());
    assertThat(LanguageFeatures.hints(document, all, CancelSignal.NEVER))
        .extracting(NodeHint::tooltip)
        .containsExactly(
            "Node 0: Sphere \"ball\". Used by node 1.", "Node 1: Translate. Not used by any node.");
  }
}
