package org.cad0.model.decode;

import java.util.Arrays;
import java.util.List;

/**
 * A model over single characters that always wants to go on with the first of some texts that fits
 * what is written so far; later texts are its second and third choice.
 */
final class WishfulModel implements LogitSource {
  private final int prompt;
  private final List<String> wishes;
  private final float[] logits = new float[128];

  /**
   * Creates a model.
   *
   * @param prompt number of tokens in front of the answer
   */
  WishfulModel(int prompt, List<String> wishes) {
    this.prompt = prompt;
    this.wishes = List.copyOf(wishes);
  }

  @Override
  public int contextTokens() {
    return 4096;
  }

  @Override
  public float[] logits(TokenSequence tokens) {
    StringBuilder written = new StringBuilder();
    for (int i = prompt; i < tokens.length(); i++) {
      written.append((char) tokens.get(i));
    }
    Arrays.fill(logits, 0);
    for (int i = 0; i < wishes.size(); i++) {
      String wish = wishes.get(i);
      if (wish.length() > written.length() && wish.startsWith(written.toString())) {
        char next = wish.charAt(written.length());
        logits[next] = Math.max(logits[next], 200 - i);
      }
    }
    return logits;
  }
}
