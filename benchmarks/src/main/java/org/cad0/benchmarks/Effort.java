package org.cad0.benchmarks;

import java.util.List;

/**
 * How much is done to find a figure.
 *
 * @param rounds values for each figure
 * @param sizes lines of the documents that are edited
 * @param requestLines lines of the document that requests are made of
 * @param checkForks processes in which programs are checked, one after the other; 0 for this one
 * @param checkMilliseconds length of one round of checking programs, in ms
 * @param memorySeconds how long a document is edited before memory is looked at, in s
 */
record Effort(
    int rounds,
    List<Integer> sizes,
    int requestLines,
    int checkForks,
    int checkMilliseconds,
    int memorySeconds) {

  /** What a report needs. */
  static final Effort FULL =
      new Effort(40, List.of(200, 2_000, 20_000, 100_000), 2_000, 1, 500, 60);

  /** What tells in a minute whether something is far off. */
  static final Effort QUICK = new Effort(20, List.of(200, 2_000, 20_000), 2_000, 1, 100, 5);

  /** What shows that the drivers work. */
  static final Effort SMOKE = new Effort(2, List.of(20, 60), 20, 0, 10, 0);
}
