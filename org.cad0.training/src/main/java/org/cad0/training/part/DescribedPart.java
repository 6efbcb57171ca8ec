package org.cad0.training.part;

import java.util.List;
import java.util.Map;

/**
 * A part with its program and a description that determines it.
 *
 * @param family the generator family
 * @param phrasing family, kind and sentence pattern
 * @param heldOutPhrasing whether the sentence pattern is kept from training
 * @param text the description
 * @param operations the program in canonical form; a sketch block is one operation
 * @param parameters what the program was made from, in mm or counts
 */
public record DescribedPart(
    String family,
    String phrasing,
    boolean heldOutPhrasing,
    String text,
    List<String> operations,
    Map<String, Double> parameters) {

  /** Returns the program's canonical text. */
  public String program() {
    return programOf(operations);
  }

  static String programOf(List<String> operations) {
    return String.join("\n", operations);
  }
}
