package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The random choices of one row: a function of the run's seed and the row's index alone, so that a
 * row is the same on any number of threads. Not for use by several threads at once.
 */
public final class Dice {
  /** Golden-ratio increment of SplitMix64 (Steele, Lea, Flood 2014). */
  private static final long INCREMENT = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  /** Starts the choices of the row {@code index} of the run {@code seed}. */
  public Dice(long seed, long index) {
    this.random = new SplittableRandom(mix(mix(seed) + index));
  }

  /** Returns SplitMix64's finalizer of {@code value}: it spreads neighboring values apart. */
  public static long mix(long value) {
    long z = value + INCREMENT;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns true with the given probability. */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Returns an integer from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Returns one of the items, each equally likely; repeating an item weighs it. */
  @SafeVarargs
  final <T> T pick(T... items) {
    return items[random.nextInt(items.length)];
  }

  /** Returns one of the items, each equally likely. */
  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Returns an index into {@code weights}, likely in proportion to the weight there. */
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = random.nextInt(total);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index];
      index++;
    }
    return index;
  }

  /** Returns one of the items, likely in proportion to its weight. */
  <T> T weighted(List<Share<T>> shares) {
    return shares.get(weighted(shares.stream().mapToInt(Share::weight).toArray())).item();
  }

  /**
   * Returns a size from {@code low} to {@code high} mm: seven in ten are whole numbers, with round
   * ones preferred as people do, a quarter are halves, the others tenths.
   */
  double size(double low, double high) {
    double kind = random.nextDouble();
    if (kind < 0.30 && high - low >= 10) {
      return 5.0 * between((int) Math.ceil(low / 5), (int) Math.floor(high / 5));
    }
    if (kind < 0.70 && Math.ceil(low) <= Math.floor(high)) {
      return between((int) Math.ceil(low), (int) Math.floor(high));
    }
    return step(low, high, kind < 0.95 ? 2 : 10);
  }

  /** Returns a multiple of {@code 1/parts} mm from {@code low} to {@code high} mm. */
  double step(double low, double high, int parts) {
    int first = (int) Math.ceil(low * parts - 1e-9);
    int last = Math.max(first, (int) Math.floor(high * parts + 1e-9));
    return between(first, last) / (double) parts;
  }

  /** Returns whole millimeters from {@code low} to {@code high}, {@code low} if none fit. */
  double whole(double low, double high) {
    int first = (int) Math.ceil(low);
    return between(first, Math.max(first, (int) Math.floor(high)));
  }

  /** Returns the items in a new order. */
  <T> List<T> shuffled(List<T> items) {
    List<T> order = new ArrayList<>(items);
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T held = order.get(i);
      order.set(i, order.get(j));
      order.set(j, held);
    }
    return order;
  }

  /** Returns the two items, in their usual order with probability {@code usual}. */
  <T> List<T> ordered(double usual, T first, T second) {
    return chance(usual) ? List.of(first, second) : List.of(second, first);
  }
}
