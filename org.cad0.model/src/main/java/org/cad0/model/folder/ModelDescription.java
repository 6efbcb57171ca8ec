package org.cad0.model.folder;

import java.util.List;
import java.util.Map;

/**
 * What {@code cad0.json} of a model folder says; written by the training package.
 *
 * @param name the model's name
 * @param version the model's version
 * @param template fixed texts around description and program
 * @param normalization how descriptions are brought to one spelling
 * @param contextTokens most tokens of prompt and answer together
 * @param parameters number of trained parameters
 * @param sha256 hashes of the folder's other files by name, in hex
 * @param metrics measured quality by name; empty if not recorded
 */
public record ModelDescription(
    String name,
    String version,
    Template template,
    Normalization normalization,
    int contextTokens,
    long parameters,
    Map<String, String> sha256,
    Map<String, Double> metrics) {

  /** Version of the file's layout that this release reads. */
  public static final int FORMAT = 1;

  /** Copies the maps, so that the description cannot be changed. */
  public ModelDescription {
    sha256 = Map.copyOf(sha256);
    metrics = Map.copyOf(metrics);
  }

  /**
   * The fixed texts of a prompt; each is one token.
   *
   * @param prefix in front of the description
   * @param separator between description and program
   * @param eos behind the program
   */
  public record Template(String prefix, String separator, String eos) {}

  /**
   * How descriptions are brought to one spelling.
   *
   * @param lowercase {@code ascii}: A-Z become a-z before the rules
   * @param rules replacements in order
   * @param prefixSpace whether a description that is not empty then gets a space in front
   */
  public record Normalization(String lowercase, List<Rule> rules, boolean prefixSpace) {

    /** Copies the rules, so that they cannot be changed. */
    public Normalization {
      rules = List.copyOf(rules);
    }
  }

  /**
   * One replacement of every match.
   *
   * @param pattern a regular expression that means the same in Python and Java
   * @param replacement plain characters and {@code $1}
   */
  public record Rule(String pattern, String replacement) {}
}
