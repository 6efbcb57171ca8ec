package org.cad0.lsp;

import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * What is sent along with an item so that it can be completed when the user looks at it.
 *
 * @param uri the document the item is about
 * @param key what the item is in that document
 */
record ItemData(String uri, String key) {
  private static final String URI = "uri";
  private static final String KEY = "key";

  /** Reads what has come back with an item; nothing if it is not from here. */
  static Optional<ItemData> of(Object data) {
    JsonSource source = new JsonSource(data);
    return source.text(URI).flatMap(uri -> source.text(KEY).map(key -> new ItemData(uri, key)));
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty(URI, uri);
    json.addProperty(KEY, key);
    return json;
  }
}
