package org.cad0.model.decode;

import static org.assertj.core.api.Assertions.assertThat;

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
 * The other part of the continuations, with the model itself, is in LocalModelContinuationsTest.
 */
class RandomContinuationsTest {
  private static final int CONTINUATIONS = 8500;
  private static final int MAX_TOKENS = 80;

  @Test
  void everyContinuationIsValid() {
    ModelFolder folder = ModelFolder.read(ModelFolders.shipped());
    int vocabulary = 1200;
    int continued = 0;
    try (Tokenizer tokenizer = Tokenizer.open(folder.tokenizer(), folder.path().toString())) {
      PromptEncoder prompts = new PromptEncoder(folder.description(), tokenizer);
      TokenTexts texts =
          new TokenTexts(tokenizer.texts(vocabulary), prompts.lineEnd(), prompts.end());
      for (long seed = 0; seed < CONTINUATIONS; seed++) {
        RandomBeginning beginning = RandomBeginning.random(seed);
        Decoder decoder = new Decoder(new RandomLogits(seed, vocabulary), texts);
        Answer answer =
            decoder.run(
                new Decoder.Start(
                    prompts.encode("", beginning.program()),
                    new GrowingProgram(Program.parse(beginning.program())),
                    !beginning.program().isEmpty(),
                    beginning.partialLine()),
                new Sampling(1.5, 0, 1, seed),
                new Budget(request(), CancelSignal.NEVER),
                LineListener.NONE);
        assertThat(beginning.errors(answer.lines()))
            .as("seed %d: %s then %s", seed, beginning, answer.lines())
            .isEmpty();
        assertThat(String.join("\n", answer.lines()))
            .matches(s -> s.isEmpty() || s.startsWith(beginning.partialLine()));
        continued += answer.lines().isEmpty() ? 0 : 1;
      }
    }
    assertThat(continued).isGreaterThan(CONTINUATIONS / 3);
  }

  private static CompletionRequest request() {
    return new CompletionRequest(
        "", "", "", Sampling.GREEDY, MAX_TOKENS, CompletionRequest.NO_DEADLINE);
  }
}
