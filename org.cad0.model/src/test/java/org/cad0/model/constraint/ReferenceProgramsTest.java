package org.cad0.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.model.ModelFolders;
import org.cad0.model.RandomPrograms;
import org.cad0.model.folder.ModelFolder;
import org.cad0.model.text.PromptEncoder;
import org.cad0.model.text.Tokenizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mask must refuse nothing that a correct program has, in the tokens that training saw. */
class ReferenceProgramsTest {
  private static final int PROGRAMS = 1000;

  /** More than the shipped tokenizer has; numbers without a token have no text. */
  private static final int VOCABULARY = 1200;

  private static Tokenizer tokenizer;
  private static PromptEncoder prompts;
  private static TokenTexts texts;
  private static LineMask mask;

  @BeforeAll
  static void openTokenizer() {
    ModelFolder folder = ModelFolder.read(ModelFolders.shipped());
    tokenizer = Tokenizer.open(folder.tokenizer(), folder.path().toString());
    prompts = new PromptEncoder(folder.description(), tokenizer);
    texts = new TokenTexts(tokenizer.texts(VOCABULARY), prompts.lineEnd(), prompts.end());
    mask = new LineMask(texts);
  }

  @AfterAll
  static void closeTokenizer() {
    tokenizer.close();
  }

  @Test
  void acceptsRandomPrograms() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      List<String> lines = RandomPrograms.lines(seed, 12);
      assertThat(Program.parse(String.join("\n", lines)).hasErrors()).isFalse();
      acceptsEveryToken(lines);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C 50 30 5|Y 2.5 7|T 1 5 5 -1|D 0 2|T 1 45 5 -1|D 3 4|T 1 5 25 -1|D 5 6|T 1 45 25 -1|D 7 8",
        "Y 30 6|Y 10 8|T 1 0 0 -1|D 0 2|Y 2.5 8|T 4 20 0 -1|CP 5 0 0 0 0 0 1 6 360|D 3 6",
        "H 5.5 10|Y 1.25 12|T 1 0 0 -1|D 0 2",
        "SK 0 0 0 1 0 0 0 0 1|L 0 0 50 0|L 50 0 50 3|L 50 3 3 3|L 3 3 3 30|L 3 30 0 30|L 0 30 0 0"
            + "|END|E 0 0 20 0"
      })
  void acceptsHandwrittenPrograms(String program) {
    acceptsEveryToken(Arrays.asList(program.split("\\|")));
  }

  @Test
  void acceptsTheExampleOfEveryOperation() {
    for (Operation operation : Operations.geometry()) {
      if (operation.role() != Role.SEGMENT && operation.role() != Role.SKETCH_END) {
        boolean needsSketch = operation.example().matches("[EV] .*");
        List<String> sketch =
            List.of("SK 0 0 0 1 0 0 0 1 0", "L 0 0 1 0", "L 1 0 0 1", "L 0 1 0 0", "END");
        GrowingProgram program =
            new GrowingProgram(
                Program.parse(
                    needsSketch ? String.join("\n", sketch) : "C 1 1 1\nC 1 1 1\nC 1 1 1"));
        acceptsLine(program, operation.example());
      }
    }
  }

  private static void acceptsEveryToken(List<String> lines) {
    GrowingProgram program = new GrowingProgram(Program.parse(""));
    for (String line : lines) {
      acceptsLine(program, line);
      program.add(line);
    }
  }

  private static void acceptsLine(GrowingProgram program, String line) {
    int[] allowed = new int[mask.tokenCount()];
    mask.startLine(program, "");
    for (int token : tokenizer.encode(line)) {
      int count = mask.collect(allowed);
      assertThat(Arrays.stream(allowed, 0, count))
          .as("`%s` behind `%s`", texts.texts().get(token), mask.line())
          .contains(token);
      mask.append(token);
    }
    int count = mask.collect(allowed);
    assertThat(Arrays.stream(allowed, 0, count)).as("end of `%s`", line).contains(texts.lineEnd());
    assertThat(program.accepts(line)).as(line).isTrue();
  }
}
