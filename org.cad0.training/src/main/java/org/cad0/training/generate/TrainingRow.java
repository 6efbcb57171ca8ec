package org.cad0.training.generate;

import java.util.OptionalInt;

/**
 * One row of a data set.
 *
 * @param id stable hash of text, program, task and cut
 * @param text the description; empty in half of the {@link Task#COMPLETE} rows
 * @param ir the whole program in canonical form, without a final newline
 * @param family the generator family
 * @param complexity number of geometry statements, a sketch block being one
 * @param task what is asked
 * @param keptOperations for {@link Task#COMPLETE}: how many operations are given, at least one and
 *     not all; a sketch block is one operation
 * @param split the side of the data set
 * @param source where the row comes from
 */
public record TrainingRow(
    String id,
    String text,
    String ir,
    String family,
    int complexity,
    Task task,
    OptionalInt keptOperations,
    Split split,
    RowSource source) {}
