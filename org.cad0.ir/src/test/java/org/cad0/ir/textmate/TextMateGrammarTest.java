package org.cad0.ir.textmate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cad0.ir.agreement.RandomPrograms;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.text.LineIndex;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The TextMate grammar colors each word as what the language takes it for. The committed file is
 * what the table gives; {@code -Dgolden.update} writes it anew.
 */
class TextMateGrammarTest {
  private static final Path FILE = Path.of("..", "vscode", "syntaxes", "cir.tmLanguage.json");
  private static final int GENERATED_PROGRAMS = 1_500;
  private static final long SEED = 20_261_121;

  /** A class in a regular expression. */
  private static final Pattern CLASS = Pattern.compile("\\[(?:\\\\.|[^\\]])*\\]");

  /**
   * Escapes other than of characters and of the file's start, dots, ends of lines, possessive
   * counts, look-behinds and flags.
   */
  private static final Pattern DIFFERS_BETWEEN_ENGINES =
      Pattern.compile("\\\\[^Ax\"\\\\.]|(?<!\\\\)\\.|\\$|}\\+|\\(\\?[^:=!]");

  private static final TextMateTokenizer TOKENIZER = new TextMateTokenizer(TextMateGrammar.json());

  @Test
  void theFileIsWhatTheTableGives() throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.writeString(FILE, TextMateGrammar.json());
    }
    assertThat(Files.readString(FILE)).isEqualTo(TextMateGrammar.json());
  }

  @Test
  void expressionsAreWrittenInWhatAllEnginesReadAlike() {
    assertThat(TOKENIZER.expressions())
        .isNotEmpty()
        .allSatisfy(
            expression ->
                assertThat(DIFFERS_BETWEEN_ENGINES.matcher(plain(expression)).results())
                    .as(expression)
                    .isEmpty());
  }

  /** Returns an expression without escaped backslashes and with empty classes. */
  private static String plain(String expression) {
    return CLASS.matcher(expression.replace("\\\\", "")).replaceAll("[]");
  }

  static Stream<String> programs() {
    return Stream.of(
        "",
        "\uFEFFC 1 2 3",
        "C 1 2 3\n\uFEFFC 1 2 3",
        "  \tC 1 -2.5 .5e3 \"plate \\\"A\\\" # not a comment\" # a comment",
        "C 1 \"early\" 2 3 \"late\"",
        "C 1 2 3 4 \"name\" extra",
        "C\"x\" 1\n\"C\" 1 2 3\nc 1 2 3\n# C 1 2 3\nC#comment\n  # indented",
        "C 1mm 1,5 0x1F nan 1e999 1\"x",
        "T 0 1 2 3\nT -1 0.0 2 3\nT 99999999999 1 2 3\nT \"0\" 1 2 3",
        "F 0 1\nFI 0 1\nFX 0 1\nF",
        "SK 0 0 0 1 0 0 0 1 0 \"s\"\nL 0 0 1 0 \"no name\"\nA 0 0 1 1 0 1 1\nA 0 0 1 1 0 1 x\nEND 1",
        "C 1 2 3 \"open\nC 1 2 3 \"bad \\n escape\"\nC 1 2 3 \"ends with \\",
        "M steel 1 1 1 0 0\nM \"my steel\" 1 1 1 0 0 \"7\" x\nM \"a\"1 1 1",
        "ROOT 0 steel hidden\nROOT 0 steel \"hidden\"\nROOT 0 \"st\\\\eel\" shown\nROOT x",
        "PDEF p \"A part\" 0 steel\nPDEF p part x",
        "JREV j _ i 0 0 0 0 0 0 0 0 1 -90 90",
        "ENV studio 1\nENV https://a.b/c?d=\"e 1\nENV \"https://a.b/c d\" 1\nENV moon 1\nENV studios",
        "BG solid 1 1 1\nBG none\nBG \"env\"\nBG env 1 2 3 4 5 6 7",
        "LDIR sun 1 1 1 2 0 -1 -1 shadow",
        "CAM c 0 0 0 1 1 1 \"view\"\nCAM c 0 0 0 1 1 1 45 view\nCAM c 0 0 0 1 1 1 view");
  }

  @Test
  void wordsOfEveryKindAreColoredAsWhatTheyStandFor() {
    assertThat(programs().flatMap(program -> assertColors(program).stream()).distinct())
        .containsExactlyInAnyOrder(WordKind.values());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void examplesOfAllOperationsHaveNoMisfits(Operation operation) {
    assertColors(operation.example());
    assertThat(TOKENIZER.scopes(operation.example(), true).stream().flatMap(List::stream))
        .noneMatch(scope -> scope.startsWith("invalid"));
  }

  static List<Operation> operations() {
    return Operations.all();
  }

  @Test
  void generatedAndBrokenProgramsAreColoredAsWhatTheyStandFor() {
    Random random = new Random(SEED);
    for (int i = 0; i < GENERATED_PROGRAMS; i++) {
      assertColors(RandomPrograms.program(random));
    }
  }

  /** Checks all lines of {@code program}; returns the kinds of its words. */
  private static Set<WordKind> assertColors(String program) {
    LineIndex lines = LineIndex.of(program);
    LineWords words = new LineWords(program);
    Set<WordKind> met = EnumSet.noneOf(WordKind.class);
    for (int line = 0; line < lines.lineCount(); line++) {
      int start = lines.lineStart(line);
      String text = program.substring(start, lines.contentEnd(line));
      words.split(lines.contentStart(line), lines.contentEnd(line));
      String[] expected = new String[text.length()];
      Arrays.fill(expected, "");
      List<WordKind> kinds = WordKind.ofLine(program, words);
      met.addAll(kinds);
      for (int word = 0; word < words.count(); word++) {
        fill(expected, words.word(word), start, kinds.get(word).scope());
      }
      words.comment().ifPresent(comment -> fill(expected, comment, start, Scope.COMMENT));
      List<List<String>> scopes = TOKENIZER.scopes(text, line == 0);
      for (int i = 0; i < text.length(); i++) {
        String outermost = scopes.get(i).isEmpty() ? "" : scopes.get(i).get(0);
        assertThat(outermost)
            .as("scope at column %d of `%s`, all: %s", i, text, scopes)
            .matches(expected[i]);
        assertThat(scopes.get(i).stream().skip(1)).allMatch(scope -> scope.contains(".escape."));
      }
    }
    return met;
  }

  private static void fill(String[] expected, TextRange range, int lineStart, String scope) {
    Arrays.fill(expected, range.start() - lineStart, range.end() - lineStart, scope);
  }
}
