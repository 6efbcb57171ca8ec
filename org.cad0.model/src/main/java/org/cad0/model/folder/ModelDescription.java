package org.cad0.model.folder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What {@code cad0.json} of a model folder says; written by the training package.
 *
 * @param format version of the file's layout
 * @param name the model's name
 * @param version the model's version
 * @param template fixed texts around description and program
 * @param normalizer how descriptions are brought to one spelling
 * @param limits what the model can take
 * @param cache shape of the attention cache
 * @param parameters number of trained parameters
 * @param sha256 hashes of the folder's other files by name, in hex
 * @param metrics measured quality by name; empty if not recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelDescription(
    @JsonProperty(value = "format", required = true) int format,
    @JsonProperty(value = "name", required = true) String name,
    @JsonProperty(value = "version", required = true) String version,
    @JsonProperty(value = "template", required = true) Template template,
    @JsonProperty(value = "normalizer", required = true) Normalization normalizer,
    @JsonProperty(value = "limits", required = true) Limits limits,
    @JsonProperty(value = "kv", required = true) CacheShape cache,
    @JsonProperty(value = "parameters", required = true) long parameters,
    @JsonProperty(value = "sha256", required = true) Map<String, String> sha256,
    @JsonProperty("metrics") Map<String, Double> metrics) {

  /** Version of the layout that this release reads. */
  public static final int FORMAT = 1;

  /** Copies the maps, so that the description cannot be changed. */
  public ModelDescription {
    sha256 = Map.copyOf(sha256);
    metrics = metrics == null ? Map.of() : Map.copyOf(metrics);
  }

  /**
   * The fixed texts of a prompt; each is one token.
   *
   * @param prefix in front of the description
   * @param separator between description and program
   * @param eos behind the program
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Template(
      @JsonProperty(value = "prefix", required = true) String prefix,
      @JsonProperty(value = "separator", required = true) String separator,
      @JsonProperty(value = "eos", required = true) String eos) {}

  /**
   * How descriptions are brought to one spelling.
   *
   * @param lowercase {@code ascii}: A-Z become a-z before the rules
   * @param rules replacements in order
   * @param prefixSpace whether a description that is not empty then gets a space in front
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Normalization(
      @JsonProperty(value = "lowercase", required = true) String lowercase,
      @JsonProperty(value = "rules", required = true) List<Rule> rules,
      @JsonProperty(value = "prefix_space", required = true) boolean prefixSpace) {

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
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Rule(
      @JsonProperty(value = "pattern", required = true) String pattern,
      @JsonProperty(value = "replacement", required = true) String replacement) {}

  /**
   * What the model can take.
   *
   * @param context most tokens of prompt and answer together
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Limits(@JsonProperty(value = "context", required = true) int context) {}

  /**
   * Shape of the attention cache.
   *
   * @param layers number of layers
   * @param heads number of key and value heads
   * @param headSize numbers per head
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record CacheShape(
      @JsonProperty(value = "layers", required = true) int layers,
      @JsonProperty(value = "heads", required = true) int heads,
      @JsonProperty(value = "head_dim", required = true) int headSize) {}
}
