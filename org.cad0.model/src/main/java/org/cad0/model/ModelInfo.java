package org.cad0.model;

import java.util.Map;

/**
 * What is known of a model.
 *
 * @param name its name, for example {@code cad0-nano}
 * @param version its version
 * @param parameters number of trained parameters
 * @param sizeBytes size of its files
 * @param backend what runs it and where
 * @param contextTokens most tokens that request and answer may have together
 * @param metrics measured quality by name, where known
 */
public record ModelInfo(
    String name,
    String version,
    long parameters,
    long sizeBytes,
    String backend,
    int contextTokens,
    Map<String, Double> metrics) {

  /** Copies the metrics, so that the information cannot be changed. */
  public ModelInfo {
    metrics = Map.copyOf(metrics);
  }
}
