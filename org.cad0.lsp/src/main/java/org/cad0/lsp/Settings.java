package org.cad0.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.Optional;

/**
 * What a client can set with {@code initializationOptions}.
 *
 * @param deadline how long the model may work on one suggestion
 * @param maxTokens most tokens of one suggestion
 */
record Settings(Duration deadline, int maxTokens) {

  /** The section of the options that is about the model. */
  static final String COMPLETION = "completion";

  /** Key of {@link #deadline}, in ms. */
  static final String DEADLINE_MS = "deadlineMs";

  /** Key of {@link #maxTokens}. */
  static final String MAX_TOKENS = "maxTokens";

  /** Longer than any sensible deadline, in ms: an hour. */
  private static final long LONGEST_MS = 3_600_000;

  static final Settings DEFAULT = new Settings(Duration.ofSeconds(2), 256);

  /** Reads the options; what is missing or no positive whole number keeps its default. */
  static Settings of(Object initializationOptions) {
    if (!(initializationOptions instanceof JsonObject options)
        || !(options.get(COMPLETION) instanceof JsonObject completion)) {
      return DEFAULT;
    }
    Duration deadline =
        positive(completion.get(DEADLINE_MS))
            .map(ms -> Duration.ofMillis(Math.min(ms, LONGEST_MS)))
            .orElse(DEFAULT.deadline);
    int maxTokens =
        positive(completion.get(MAX_TOKENS))
            .map(tokens -> (int) Math.min(tokens, Integer.MAX_VALUE))
            .orElse(DEFAULT.maxTokens);
    return new Settings(deadline, maxTokens);
  }

  private static Optional<Long> positive(JsonElement value) {
    return value instanceof JsonPrimitive primitive
            && primitive.isNumber()
            && primitive.getAsDouble() >= 1
        ? Optional.of((long) primitive.getAsDouble())
        : Optional.empty();
  }
}
