package org.cad0.model.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.CompletionRequest;
import org.cad0.model.LineListener;
import org.cad0.model.ModelFolders;
import org.cad0.model.RandomBeginning;
import org.cad0.model.Sampling;
import org.cad0.model.constraint.GrowingProgram;
import org.cad0.model.constraint.TokenTexts;
import org.cad0.model.folder.ModelFolder;
import org.cad0.model.text.PromptEncoder;
import org.cad0.model.text.Tokenizer;
import org.junit.jupiter.api.Test;

/**
 * With the shipped model's tokens but scores drawn at random, whatever is written must be valid.
 * LocalModelTest does the same with the shipped model's scores; together they are 10,000.
 */
class RandomContinuationsTest {
  private static final int CONTINUATIONS = 9000;
  private static final int MAX_TOKENS = 100;

  /** More than the shipped tokenizer has; numbers without a token have no text. */
  private static final int VOCABULARY = 1200;

  @Test
  void everyContinuationIsValid() {
    ModelFolder folder = ModelFolder.read(ModelFolders.shipped());
    int lines = 0;
    int sketches = 0;
    try (Tokenizer tokenizer = Tokenizer.open(folder.tokenizer(), folder.path().toString())) {
      PromptEncoder prompts = new PromptEncoder(folder.description(), tokenizer);
      TokenTexts texts =
          new TokenTexts(tokenizer.texts(VOCABULARY), prompts.lineEnd(), prompts.end());
      for (long seed = 0; seed < CONTINUATIONS; seed++) {
        RandomBeginning beginning = RandomBeginning.random(seed);
        List<String> answer = continuation(seed, beginning, prompts, texts);
        assertThat(beginning.errors(answer))
            .as("seed %d: %s then %s", seed, beginning, answer)
            .isEmpty();
        assertThat(String.join("\n", answer))
            .matches(s -> s.isEmpty() || s.startsWith(beginning.partialLine()));
        lines += answer.size();
        sketches += answer.contains("END") ? 1 : 0;
      }
    }
    assertThat(lines).isGreaterThan(CONTINUATIONS);
    assertThat(sketches).isGreaterThan(CONTINUATIONS / 20);
  }

  private static List<String> continuation(
      long seed, RandomBeginning beginning, PromptEncoder prompts, TokenTexts texts) {
    TokenSequence prompt = prompts.encode("", beginning.program());
    List<String> preferred = seed % 2 == 0 ? beginning.rest() : List.of();
    LogitSource source = new RandomLogits(seed, texts, prompt.length(), preferred);
    Decoder.Start start =
        new Decoder.Start(
            prompt,
            new GrowingProgram(Program.parse(beginning.program())),
            !beginning.program().isEmpty(),
            beginning.partialLine());
    Sampling sampling = new Sampling(1.5, 0, 1, seed);
    CompletionRequest request =
        new CompletionRequest("", "", "", sampling, MAX_TOKENS, CompletionRequest.NO_DEADLINE);
    return new Decoder(source, texts)
        .run(start, sampling, new Budget(request, CancelSignal.NEVER), LineListener.NONE)
        .lines();
  }
}
