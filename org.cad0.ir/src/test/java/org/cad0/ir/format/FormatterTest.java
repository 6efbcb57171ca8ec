package org.cad0.ir.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@code docs/formatting.md}, before and after. */
class FormatterTest {

  private record Example(String rule, String before, String after) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        new Example("one blank between words", "  C\t50   30 5 \t\n", "C 50 30 5\n"),
        new Example(
            "shortest decimals", "C 50.0 +3e1 .5\nT 0 -0 -0.0 5.\n", "C 50 30 0.5\nT 0 0 0 5\n"),
        new Example(
            "no exponents", "C 1e-7 2.5E2 1e21\n", "C 0.0000001 250 1000000000000000000000\n"),
        new Example(
            "the same double, not fewer digits",
            "S 0.1000000000000000055511151231257827\nS 0.30000000000000004\n",
            "S 0.1\nS 0.30000000000000004\n"),
        new Example("whole numbers", "S 1\nLP 00 1 0 0 007 5\n", "S 1\nLP 0 1 0 0 7 5\n"),
        new Example("the segments argument stays", "Y  5 10 032\n", "Y 5 10 32\n"),
        new Example("aliases stay", "C 1 1 1\nFI  0 .1\n", "C 1 1 1\nFI 0 0.1\n"),
        new Example(
            "names stay as they are written",
            "C 1 1 1   \"a  \\\"b\\\" # 1.0 \"\n",
            "C 1 1 1 \"a  \\\"b\\\" # 1.0 \"\n"),
        new Example(
            "sketches are indented, their comments too",
            "SK 0 0 0 1 0 0 0 1 0\n# outer\nL 0 0 9 0\n\tL 9 0 0 9 # slope\n    L 0 9 0 0\n END\n",
            "SK 0 0 0 1 0 0 0 1 0\n  # outer\n  L 0 0 9 0\n  L 9 0 0 9  # slope\n  L 0 9 0 0\nEND\n"),
        new Example(
            "two blanks before a comment behind a statement",
            "C 1 1 1# a\nS 4 #b\nS 5     # c\t \n",
            "C 1 1 1  # a\nS 4  #b\nS 5  # c\n"),
        new Example("comments stay", "   #  a   b  \n#\nS 1\n", "#  a   b\n#\nS 1\n"),
        new Example("one blank line in a row", "S 1\n\n \t\n\nS 2\n", "S 1\n\nS 2\n"),
        new Example("one at the beginning, none at the end", "\n \nS 1\n\n  ", "\nS 1\n"),
        new Example("a final line end", "S 1", "S 1\n"),
        new Example("nothing stays nothing", " \n\t\n", ""),
        new Example(
            "sections are separated",
            "M steel 1 1 1 0 0\nS 1\nS 2\nROOT 0 steel\n",
            "M steel 1 1 1 0 0\n\nS 1\nS 2\n\nROOT 0 steel\n"),
        new Example(
            "a section starts with the comments above it",
            "S 1\n# view\n# from above\nCAM c 0 0 9 0 0 0\nAO 1 2 3\n",
            "S 1\n\n# view\n# from above\nCAM c 0 0 9 0 0 0\nAO 1 2 3\n"),
        new Example(
            "a blank line that separates sections is enough",
            "S 1\n# done\n\nROOT 0 default\n",
            "S 1\n# done\n\nROOT 0 default\n"),
        new Example(
            "outside geometry too numbers are canonical, and words stay",
            " M  \"dark  red\"\t1.0  0 0 1e0 -0 # c\nCAM  c 1.0 2 3  4 5 6 \"c  d\"\n",
            "M \"dark  red\" 1 0 0 1 0  # c\n\nCAM c 1 2 3 4 5 6 \"c  d\"\n"),
        new Example("an open quote is left alone", "M  \"steel  1 1\n", "M  \"steel  1 1\n"),
        new Example(
            "lines with errors are left alone",
            "C  1  1 1\n T  7 1.0 0 0  \nfoo   1\nS   nan# a\nL  0 0\n",
            "C 1 1 1\n T  7 1.0 0 0  \nfoo   1\nS   nan# a\nL  0 0\n"),
        new Example(
            "line ends stay", "S  1\r\n\r\n\r\nROOT 0 default", "S 1\r\n\r\nROOT 0 default\r\n"),
        new Example(
            "added line ends are the author's",
            "S 1\r\nROOT 0 default",
            "S 1\r\n\r\nROOT 0 default\r\n"),
        new Example(
            "old Macintosh line ends stay", "S  1\rROOT  0 default", "S 1\r\rROOT 0 default\r"),
        new Example("mixed line ends stay", "S  1\r \nS  2\n", "S 1\r \nS 2\n"),
        new Example("mixed sections", "S 1\nS 2\rROOT 0 default\n", "S 1\nS 2\r\rROOT 0 default\n"),
        new Example("a byte-order mark stays", "\uFEFF  S  1", "\uFEFFS 1\n"),
        new Example(
            "the beginning stays, or a mark in the wrong place were a byte-order mark",
            " \n\uFEFF",
            "\n\uFEFF\n"),
        new Example("a formatted program stays", "# a\nS 1 \"b\"\n", "# a\nS 1 \"b\"\n"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void formats(Example example) {
    assertThat(formatted(example.before())).isEqualTo(example.after());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void changesNothingTheSecondTime(Example example) {
    assertThat(edits(example.after())).isEmpty();
  }

  @Test
  void changesOnlyWhatDiffers() {
    assertThat(edits("S 1\nC  50 30.0 5 \"a\"\nS 2\n"))
        .containsExactly(
            new Replacement(new TextRange(5, 7), " "),
            new Replacement(new TextRange(10, 14), "30"));
  }

  @Test
  void aRangeGetsItsPartOfTheWholeFormat() {
    String text = "S  1\nS  2\nS  3\nROOT  0 default\nROOT  1 default";
    Program program = Program.parse(text);
    assertThat(Replacement.apply(Formatter.format(program, 1, 3, CancelSignal.NEVER), text))
        .isEqualTo("S  1\nS 2\nS 3\nROOT  0 default\nROOT  1 default");
    assertThat(Replacement.apply(Formatter.format(program, 3, 5, CancelSignal.NEVER), text))
        .isEqualTo("S  1\nS  2\nS  3\n\nROOT 0 default\nROOT 1 default\n");
  }

  @Test
  void aSingleLineNeitherAddsNorRemovesLines() {
    String text = "S  1\n\n\nROOT  0 default\nEXP  1\n";
    Program program = Program.parse(text);
    assertThat(Formatter.formatLine(program, 2, CancelSignal.NEVER)).isEmpty();
    assertThat(Replacement.apply(Formatter.formatLine(program, 4, CancelSignal.NEVER), text))
        .isEqualTo("S  1\n\n\nROOT  0 default\nEXP 1\n");
  }

  @Test
  void stopsWhenNobodyWaits() {
    Program program = Program.parse("S 1\n");
    assertThatThrownBy(() -> Formatter.format(program, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private static String formatted(String text) {
    return Replacement.apply(edits(text), text);
  }

  private static List<Replacement> edits(String text) {
    return Formatter.format(Program.parse(text), CancelSignal.NEVER);
  }
}
