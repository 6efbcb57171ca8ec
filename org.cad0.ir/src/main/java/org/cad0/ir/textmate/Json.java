package org.cad0.ir.textmate;

import java.util.List;
import java.util.Map;

/** Writes maps, lists and strings as JSON, indented by two. */
final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** Returns {@code value} as a JSON text that ends with a line end. */
  static String of(Map<String, ?> value) {
    Json json = new Json();
    json.write(value, "\n");
    return json.text.append('\n').toString();
  }

  private void write(Object value, String lineStart) {
    switch (value) {
      case Map<?, ?> map -> {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          text.append(separator).append(lineStart).append("  ");
          writeString(entry.getKey().toString());
          text.append(": ");
          write(entry.getValue(), lineStart + "  ");
          separator = ",";
        }
        text.append(map.isEmpty() ? "{" : lineStart).append('}');
      }
      case List<?> list -> {
        String separator = "[";
        for (Object element : list) {
          text.append(separator).append(lineStart).append("  ");
          write(element, lineStart + "  ");
          separator = ",";
        }
        text.append(list.isEmpty() ? "[" : lineStart).append(']');
      }
      default -> writeString(value.toString());
    }
  }

  private void writeString(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
