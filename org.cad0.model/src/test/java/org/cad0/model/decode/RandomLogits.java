package org.cad0.model.decode;

import java.util.List;
import java.util.Random;
import org.cad0.model.constraint.TokenTexts;

/**
 * A model that knows next to nothing: every token scores at random. It is the hardest test of the
 * mask.
 *
 * <p>It may be given lines that it leans towards, so that it comes to places where pure chance
 * never gets, such as the end of a closed sketch.
 */
final class RandomLogits implements LogitSource {

  /** How much a token of the preferred line gains; enough to be drawn more often than not. */
  private static final float PREFERENCE = 9;

  private final Random random;
  private final TokenTexts texts;
  private final int prompt;
  private final List<String> preferred;
  private final float[] logits;

  /**
   * Creates a model.
   *
   * @param prompt number of tokens in front of the answer
   * @param preferred lines it leans towards, from the answer's first line on
   */
  RandomLogits(long seed, TokenTexts texts, int prompt, List<String> preferred) {
    this.random = new Random(seed);
    this.texts = texts;
    this.prompt = prompt;
    this.preferred = List.copyOf(preferred);
    this.logits = new float[texts.texts().size()];
  }

  @Override
  public int contextTokens() {
    return 4096;
  }

  @Override
  public float[] logits(TokenSequence tokens) {
    for (int i = 0; i < logits.length; i++) {
      logits[i] = 4 * random.nextFloat();
    }
    // Else most answers would end at once.
    logits[texts.end()] = 0;
    prefer(rest(tokens));
    return logits;
  }

  private void prefer(String rest) {
    for (int token = 0; token < logits.length && !rest.isEmpty(); token++) {
      String text = texts.texts().get(token);
      if (!text.isEmpty() && rest.startsWith(text)) {
        logits[token] += PREFERENCE;
      }
    }
  }

  /** Returns what is missing to the preferred line; empty if another line is being written. */
  private String rest(TokenSequence tokens) {
    StringBuilder answer = new StringBuilder();
    for (int i = prompt; i < tokens.length(); i++) {
      answer.append(texts.texts().get(tokens.get(i)));
    }
    String written = answer.toString().stripLeading();
    int line = (int) written.chars().filter(c -> c == '\n').count();
    String start = written.substring(written.lastIndexOf('\n') + 1);
    boolean leans = line < preferred.size() && preferred.get(line).startsWith(start);
    return leans ? preferred.get(line).substring(start.length()) + "\n" : "";
  }
}
