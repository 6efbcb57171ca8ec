package org.cad0.training.part;

import java.util.List;
import java.util.Map;

/**
 * A part before it is put into a sentence: its program and the worded properties that determine it.
 *
 * @param kind the variant inside the family
 * @param noun what the part is called
 * @param sizes main dimensions, in the order of the sentence
 * @param features further properties, possibly none
 * @param parameters what the program was made from, in mm or counts
 * @param operations the program; a sketch block is one operation
 */
record Part(
    String kind,
    String noun,
    List<Attribute> sizes,
    List<Attribute> features,
    Map<String, Double> parameters,
    List<String> operations) {}
