package org.cad0.training.generate;

import java.util.Map;

/**
 * Where a row comes from: enough to make it again.
 *
 * @param version the generator's {@link PartGenerator#VERSION}
 * @param seed the run's seed
 * @param index the row's index in the run
 * @param phrasing family, kind and sentence pattern
 * @param heldOutPhrasing whether the pattern is kept for the test split
 * @param parameters what the program was made from, in mm or counts
 */
public record RowSource(
    String version,
    long seed,
    long index,
    String phrasing,
    boolean heldOutPhrasing,
    Map<String, Double> parameters) {}
