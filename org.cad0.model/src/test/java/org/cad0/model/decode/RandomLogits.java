package org.cad0.model.decode;

import java.util.Random;

/** A model that knows nothing: every token scores at random. The hardest test of the mask. */
final class RandomLogits implements LogitSource {
  private final Random random;
  private final float[] logits;

  RandomLogits(long seed, int vocabulary) {
    random = new Random(seed);
    logits = new float[vocabulary];
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
    return logits;
  }
}
