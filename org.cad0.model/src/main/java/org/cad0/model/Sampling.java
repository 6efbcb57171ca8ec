package org.cad0.model;

/**
 * How to choose among the tokens that a model proposes.
 *
 * @param temperature 0 always takes the most likely token; 1 draws as the model believes; above 1
 *     draws more freely
 * @param topK draw among this many of the most likely tokens only; 0 for all
 * @param topP draw among the most likely tokens that together have this probability only; 1 for all
 * @param seed equal seeds draw equal answers
 */
public record Sampling(double temperature, int topK, double topP, long seed) {

  /** Always the most likely token. */
  public static final Sampling GREEDY = new Sampling(0, 0, 1, 0);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Sampling {
    if (!(temperature >= 0) || Double.isInfinite(temperature)) {
      throw new IllegalArgumentException("temperature must be 0 or greater, not " + temperature);
    }
    if (topK < 0) {
      throw new IllegalArgumentException("topK must be 0 or greater, not " + topK);
    }
    if (!(topP > 0 && topP <= 1)) {
      throw new IllegalArgumentException("topP must be greater than 0 and at most 1, not " + topP);
    }
  }
}
