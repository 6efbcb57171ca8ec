package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cad0.ir.interchange.ImportException;

/**
 * JSON text. Numbers are kept to the last digit; a key that comes twice is an error, because one of
 * its values would be lost.
 */
final class Json {
  /** Objects and arrays in one another; documents have about ten. */
  private static final int MAX_DEPTH = 200;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /**
   * Returns the object that {@code text} is.
   *
   * @throws ImportException if it is something else; the message tells line and column
   */
  static ObjectNode read(String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      if (MAPPER.readTree(content) instanceof ObjectNode document) {
        return document;
      }
    } catch (JsonProcessingException e) {
      throw new ImportException(place(e.getLocation()) + e.getOriginalMessage(), e);
    } catch (NumberFormatException e) {
      // Jackson lets this one through as it is.
      throw new ImportException("No valid JSON: a number has an exponent without end.", e);
    }
    throw new ImportException(
        "A JSON object was expected, starting with { as its first character.");
  }

  /** Returns the text of {@code document}, indented, with a line end behind it. */
  static String write(JsonNode document) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  private static String place(JsonLocation location) {
    return location == null
        ? "No valid JSON: "
        : "No valid JSON: line %d, column %d: "
            .formatted(location.getLineNr(), location.getColumnNr());
  }
}
