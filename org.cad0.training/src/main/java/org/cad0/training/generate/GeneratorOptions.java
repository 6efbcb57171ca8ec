package org.cad0.training.generate;

/**
 * What to generate.
 *
 * @param samples number of different rows
 * @param seed the run's seed; the same seed gives the same files
 * @param threads number of threads that make rows; it does not change the files
 */
public record GeneratorOptions(long samples, long seed, int threads) {

  /** Largest run: what the memory for telling rows apart is made for. */
  public static final long MAX_SAMPLES = 100_000_000;

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if there is nothing to generate or nobody to do it
   */
  public GeneratorOptions {
    if (samples < 1 || samples > MAX_SAMPLES) {
      throw new IllegalArgumentException(
          "The number of samples is " + samples + "; give 1 to " + MAX_SAMPLES + ".");
    }
    if (threads < 1) {
      throw new IllegalArgumentException(
          "The number of threads is " + threads + "; give at least 1.");
    }
  }

  /** Returns options that use all processors of this machine. */
  public static GeneratorOptions of(long samples, long seed) {
    return new GeneratorOptions(samples, seed, Runtime.getRuntime().availableProcessors());
  }
}
