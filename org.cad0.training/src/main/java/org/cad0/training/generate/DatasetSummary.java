package org.cad0.training.generate;

import java.util.Map;

/**
 * What a run wrote.
 *
 * @param rows number of rows
 * @param seed the run's seed
 * @param version the generator's version
 * @param indices number of indices used; more than the rows, since equal rows are written once
 * @param splits rows of each split
 * @param families rows of each family
 * @param tasks rows of each task, by its word
 * @param sha256 SHA-256 of each file, by file name, in hexadecimal
 */
public record DatasetSummary(
    long rows,
    long seed,
    String version,
    long indices,
    Map<Split, Long> splits,
    Map<String, Long> families,
    Map<String, Long> tasks,
    Map<String, String> sha256) {}
