package org.cad0.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;

/**
 * JSON of which it is not known what it is. A key names a value in it; its parts, with dots between
 * them, name the objects that hold the value.
 *
 * @param json what the client sent
 */
record JsonSource(Object json) {

  /** Returns a whole number of at least 1. */
  Optional<Long> positive(String key) {
    return value(key)
        .filter(JsonPrimitive::isNumber)
        .map(JsonPrimitive::getAsDouble)
        .filter(number -> number >= 1)
        .map(Double::longValue);
  }

  Optional<String> text(String key) {
    return value(key).filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString);
  }

  Optional<Boolean> flag(String key) {
    return value(key).filter(JsonPrimitive::isBoolean).map(JsonPrimitive::getAsBoolean);
  }

  /** Returns a value, whatever it is. */
  Optional<JsonElement> element(String key) {
    Optional<JsonElement> element =
        json instanceof JsonElement root ? Optional.of(root) : Optional.empty();
    for (String part : key.split("\\.", -1)) {
      element =
          element
              .filter(JsonObject.class::isInstance)
              .map(object -> ((JsonObject) object).get(part));
    }
    return element;
  }

  private Optional<JsonPrimitive> value(String key) {
    return element(key).filter(JsonPrimitive.class::isInstance).map(JsonPrimitive.class::cast);
  }
}
