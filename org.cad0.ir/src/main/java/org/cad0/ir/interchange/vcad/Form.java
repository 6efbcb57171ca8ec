package org.cad0.ir.interchange.vcad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;

/**
 * How a statement of an operation is written in a vcad document.
 *
 * @param operation the operation
 * @param collection where such objects are listed; for a setting that exists once, the empty string
 * @param tag value of the object's {@code type}, where objects of several operations stand together
 * @param fields a field for each argument, in the order of the operation table
 */
record Form(Operation operation, String collection, Optional<String> tag, List<Field> fields) {

  /**
   * Where the value of an argument stands in the object.
   *
   * @param path keys and places in lists, from the object inward
   * @param fallback what it counts as where a document leaves it out; a word that starts with
   *     {@code @} stands for the value of another field
   */
  record Field(List<String> path, Optional<String> fallback) {}

  Form {
    fields = List.copyOf(fields);
  }

  /**
   * Creates a form from a short notation: fields with blanks between them, keys with dots between
   * them; {@code .xyz}, {@code .xy} and {@code .rgb} stand for the components of a vector or a
   * color, {@code =1} for a fallback.
   */
  static Form of(String opcode, String collection, String tag, String notation) {
    List<Field> fields = new ArrayList<>();
    for (String word : notation.isEmpty() ? new String[0] : notation.split(" ")) {
      int equals = word.indexOf('=');
      String keys = equals < 0 ? word : word.substring(0, equals);
      Optional<String> fallback =
          equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
      paths(keys).forEach(path -> fields.add(new Field(path, fallback)));
    }
    return new Form(
        Operations.find(opcode).orElseThrow(),
        collection,
        tag.isEmpty() ? Optional.empty() : Optional.of(tag),
        fields);
  }

  private static List<List<String>> paths(String keys) {
    List<String> path = List.of(keys.split("\\."));
    List<String> components =
        switch (path.get(path.size() - 1)) {
          case "xyz" -> List.of("x", "y", "z");
          case "xy" -> List.of("x", "y");
          case "rgb" -> List.of("0", "1", "2");
          default -> List.of();
        };
    if (components.isEmpty()) {
      return List.of(path);
    }
    List<List<String>> paths = new ArrayList<>();
    for (String component : components) {
      List<String> whole = new ArrayList<>(path.subList(0, path.size() - 1));
      whole.add(component);
      paths.add(List.copyOf(whole));
    }
    return paths;
  }
}
