package org.cad0.ir.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cad0.ir.agreement.RandomPrograms;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** What holds for every text, however it is laid out and however broken it is. */
class FormatterProperties {

  /** What a line may be made of, line ends and marks of all kinds among it. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "C 50 30.0 5",
            "T 0 1 -0 3",
            "FI 0 1e-1",
            "L 0 0 9 0",
            "L 9 0 0 0.0",
            "END",
            "Y 2 1 08",
            "SK 0 0 0 1 0 0 0 1 0",
            "ROOT 0 x",
            "M \"a\"b 1",
            "CAM",
            "Q",
            "# a",
            "#",
            " ",
            "  ",
            "\t",
            "\n",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r\n",
            "\r",
            "\r",
            "\"",
            "\"a  b\"",
            "\\",
            "-",
            "1e",
            "\uFEFF",
            "\u00A0",
            "\0",
            "\uD83D");
    return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
  }

  /** Programs, right and broken, as careless authors lay them out. */
  @Provide
  Arbitrary<String> programs() {
    return Arbitraries.longs()
        .map(
            seed -> {
              Random random = new Random(seed);
              return laidOutCarelessly(RandomPrograms.program(random), random);
            });
  }

  @Property
  void anyTextKeepsItsMeaning(@ForAll String text) {
    assertFormats(text);
  }

  @Property
  void anyLinesKeepTheirMeaning(@ForAll("texts") String text) {
    assertFormats(text);
  }

  @Property
  void programsKeepTheirMeaning(@ForAll("programs") String text) {
    assertFormats(text);
  }

  @Property
  void anyRangeOfLinesKeepsItsMeaning(@ForAll("programs") String text, @ForAll int place) {
    Program program = Program.parse(text);
    int count = program.lines().lineCount();
    int first = Math.floorMod(place, count);
    int end = first + 1 + Math.floorMod(place / 31, count - first);
    List<Replacement> edits = Formatter.format(program, first, end, CancelSignal.NEVER);
    assertOrdered(edits, program.lines().lineStart(first), program.lines().lineEnd(end - 1));
    assertThat(meaning(Program.parse(Replacement.apply(edits, text)))).isEqualTo(meaning(program));

    List<Replacement> inLine = Formatter.formatLine(program, first, CancelSignal.NEVER);
    Program after = Program.parse(Replacement.apply(inLine, text));
    assertThat(meaning(after)).isEqualTo(meaning(program));
    assertThat(after.lines().lineCount()).isEqualTo(count);
  }

  static void assertFormats(String text) {
    Program before = Program.parse(text);
    List<Replacement> edits = Formatter.format(before, CancelSignal.NEVER);
    assertOrdered(edits, 0, text.length());

    String formatted = Replacement.apply(edits, text);
    Program after = Program.parse(formatted);
    assertThat(meaning(after)).isEqualTo(meaning(before));
    assertThat(wrongLines(after)).isEqualTo(wrongLines(before));
    assertThat(Formatter.format(after, CancelSignal.NEVER)).as(formatted).isEmpty();
  }

  private static void assertOrdered(List<Replacement> edits, int start, int end) {
    int done = start - 1;
    for (Replacement edit : edits) {
      assertThat(edit.range().start()).isGreaterThan(done);
      assertThat(edit.range().start() == edit.range().end() && edit.text().isEmpty()).isFalse();
      done = edit.range().end();
    }
    assertThat(done).isLessThanOrEqualTo(end);
  }

  /** Everything that a reader of the program sees, without places. */
  private static List<String> meaning(Program program) {
    List<String> meaning = new ArrayList<>();
    for (Statement statement : program.statements()) {
      meaning.add(statement.opcode().of(program.text()));
      statement
          .arguments()
          .forEach(word -> meaning.add(bits(word.value()) + " " + word.resolved()));
      meaning.add(statement.name().map(Name::value).orElse("no name"));
    }
    for (Diagnostic finding : program.diagnostics()) {
      meaning.add(finding.code() + finding.message());
    }
    for (TextRange comment : program.comments()) {
      meaning.add(comment.of(program.text()).replaceAll("[ \t]+$", ""));
    }
    meaning.addAll(wordsOutsideGeometry(program));
    return meaning;
  }

  /** The bits of a value; a zero has no sign in a formatted program. */
  private static long bits(double value) {
    return Double.doubleToLongBits(value + 0.0);
  }

  private static List<String> wordsOutsideGeometry(Program program) {
    List<String> all = new ArrayList<>();
    Lines lines = new Lines(program);
    LineWords words = new LineWords(program.text());
    for (int line = 0; line < lines.count(); line++) {
      lines.split(line, words);
      if (words.count() > 0 && isOutsideGeometry(words.word(0).of(program.text()))) {
        for (int i = 0; i < words.count(); i++) {
          String word = words.word(i).of(program.text());
          boolean isNumber = Numbers.syntaxError(word, 0, word.length()) < 0;
          all.add(isNumber ? String.valueOf(bits(Double.parseDouble(word))) : word);
        }
      }
    }
    return all;
  }

  private static boolean isOutsideGeometry(String opcode) {
    return Operations.find(opcode).filter(o -> !o.role().isGeometry()).isPresent();
  }

  private static List<String> wrongLines(Program program) {
    Lines lines = new Lines(program);
    Layout layout = Layout.of(program, CancelSignal.NEVER);
    List<String> wrong = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (layout.isWrong(line)) {
        wrong.add(program.text().substring(lines.start(line), lines.contentEnd(line)));
      }
    }
    return wrong;
  }

  private static String laidOutCarelessly(String program, Random random) {
    StringBuilder careless = new StringBuilder();
    for (int i = 0; i < program.length(); i++) {
      char c = program.charAt(i);
      careless.append(c);
      if (random.nextInt(4) == 0) {
        switch (c) {
          case ' ' -> careless.append(random.nextBoolean() ? "  " : "\t");
          case '\n' -> careless.append(random.nextBoolean() ? "\n" : " \n  \n   ");
          default -> {}
        }
      }
    }
    return careless.toString();
  }
}
