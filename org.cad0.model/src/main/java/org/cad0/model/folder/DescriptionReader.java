package org.cad0.model.folder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cad0.model.ModelException;
import org.cad0.model.folder.ModelDescription.Normalization;
import org.cad0.model.folder.ModelDescription.Rule;
import org.cad0.model.folder.ModelDescription.Template;

/**
 * Reads {@code cad0.json}, field by field: binding it to records by reflection would take longer
 * than loading the model.
 */
final class DescriptionReader {
  private final String where;

  private DescriptionReader(String where) {
    this.where = where;
  }

  /**
   * Reads the text of a {@code cad0.json}.
   *
   * @param where where it lies, for messages
   * @throws ModelException if it is none, or one of another release
   */
  static ModelDescription read(byte[] json, String where) {
    return new DescriptionReader(where).read(json);
  }

  private ModelDescription read(byte[] json) {
    try {
      JsonObject root =
          JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
      checkFormat(field(root, "format").getAsInt());
      return new ModelDescription(
          field(root, "name").getAsString(),
          field(root, "version").getAsString(),
          template(field(root, "template").getAsJsonObject()),
          normalization(field(root, "normalizer").getAsJsonObject()),
          field(field(root, "limits").getAsJsonObject(), "context").getAsInt(),
          field(root, "parameters").getAsLong(),
          hashes(field(root, "sha256").getAsJsonObject()),
          root.has("metrics") ? metrics(root.getAsJsonObject("metrics")) : Map.of());
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException
        | ClassCastException e) {
      throw new ModelException(
          where + " is no model description: " + e.getMessage() + ". Export the model again.", e);
    }
  }

  private void checkFormat(int format) {
    if (format != ModelDescription.FORMAT) {
      throw new ModelException(
          where
              + " has format "
              + format
              + "; this release reads format "
              + ModelDescription.FORMAT
              + ". Use the release that goes with the model.");
    }
  }

  private Template template(JsonObject json) {
    return new Template(
        field(json, "prefix").getAsString(),
        field(json, "separator").getAsString(),
        field(json, "eos").getAsString());
  }

  private Normalization normalization(JsonObject json) {
    List<Rule> rules = new ArrayList<>();
    for (JsonElement element : field(json, "rules").getAsJsonArray()) {
      JsonObject rule = element.getAsJsonObject();
      rules.add(
          new Rule(field(rule, "pattern").getAsString(), field(rule, "replacement").getAsString()));
    }
    return new Normalization(
        field(json, "lowercase").getAsString(), rules, field(json, "prefix_space").getAsBoolean());
  }

  private static Map<String, String> hashes(JsonObject json) {
    Map<String, String> hashes = new LinkedHashMap<>();
    json.entrySet().forEach(entry -> hashes.put(entry.getKey(), entry.getValue().getAsString()));
    return hashes;
  }

  private static Map<String, Double> metrics(JsonObject json) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    json.entrySet().forEach(entry -> metrics.put(entry.getKey(), entry.getValue().getAsDouble()));
    return metrics;
  }

  private JsonElement field(JsonObject json, String name) {
    if (!json.has(name)) {
      throw new ModelException(
          where + " is no model description: it has no \"" + name + "\". Export the model again.");
    }
    return json.get(name);
  }
}
