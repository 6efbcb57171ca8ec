package org.cad0.model.decode;

import java.util.Random;
import java.util.stream.IntStream;
import org.cad0.model.Sampling;

/** Chooses among the allowed tokens by their scores. */
final class TokenChooser {
  private final Sampling sampling;
  private final Random random;
  private double probability;

  TokenChooser(Sampling sampling) {
    this.sampling = sampling;
    this.random = new Random(sampling.seed());
  }

  /** Returns one of the first {@code count} tokens in {@code allowed}. */
  int choose(float[] logits, int[] allowed, int count) {
    double[] weights = new double[count];
    int best = weigh(logits, allowed, weights);
    int chosen = sampling.temperature() == 0 ? best : draw(weights);
    probability = weights[chosen] / sum(weights);
    return allowed[chosen];
  }

  /** Returns the probability that the last choice had among the allowed tokens. */
  double probability() {
    return probability;
  }

  /** Computes unnormalized probabilities; returns the index of the greatest. */
  private int weigh(float[] logits, int[] allowed, double[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (logits[allowed[i]] > logits[allowed[best]]) {
        best = i;
      }
    }
    double temperature = sampling.temperature() == 0 ? 1 : sampling.temperature();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp((logits[allowed[i]] - logits[allowed[best]]) / temperature);
    }
    return best;
  }

  private int draw(double[] weights) {
    if (sampling.topK() > 0 || sampling.topP() < 1) {
      cutTail(weights);
    }
    double remaining = random.nextDouble() * sum(weights);
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        remaining -= weights[i];
        if (remaining < 0) {
          return i;
        }
      }
    }
    return last;
  }

  /** Sets the weights of the tokens outside top-k and top-p to zero. */
  private void cutTail(double[] weights) {
    int[] order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted((a, b) -> Double.compare(weights[b], weights[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double nucleus = sampling.topP() * sum(weights);
    double covered = 0;
    for (int rank = 0; rank < order.length; rank++) {
      boolean outside = (sampling.topK() > 0 && rank >= sampling.topK()) || covered >= nucleus;
      if (outside) {
        weights[order[rank]] = 0;
      } else {
        covered += weights[order[rank]];
      }
    }
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
