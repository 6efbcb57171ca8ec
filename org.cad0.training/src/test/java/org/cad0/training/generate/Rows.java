package org.cad0.training.generate;

import java.util.List;
import java.util.stream.LongStream;

/** Rows that several tests look at. */
final class Rows {
  /** The first rows of seed 7. */
  static final List<TrainingRow> SAMPLE = of(7, 20_000);

  private Rows() {}

  static List<TrainingRow> of(long seed, int count) {
    PartGenerator generator = new PartGenerator();
    return LongStream.range(0, count).mapToObj(index -> generator.row(seed, index)).toList();
  }
}
