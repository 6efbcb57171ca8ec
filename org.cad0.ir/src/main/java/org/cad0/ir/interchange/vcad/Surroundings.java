package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operations;

/**
 * Environment and background, whose fields depend on their first word: {@code ENV} and {@code BG}.
 */
final class Surroundings {
  static final String ENVIRONMENT = "environment";
  static final String BACKGROUND = "background";

  /** Intensity of an environment where a document leaves it out. */
  private static final String USUAL_INTENSITY = "1";

  /** Words of {@code BG}, the types of a document that they stand for, and the colors behind. */
  private static final Map<String, Mode> MODES =
      Map.of(
          "solid", new Mode("Solid", List.of("color")),
          "gradient", new Mode("Gradient", List.of("top", "bottom")),
          "env", new Mode("Environment", List.of()),
          "transparent", new Mode("Transparent", List.of()));

  private record Mode(String type, List<String> colors) {}

  private Surroundings() {}

  /** Returns the line for an environment; empty if there is none, or one without a line. */
  static Optional<String> environmentLine(Taken environment) {
    if (!environment.isPresent()) {
      return Optional.empty();
    }
    Taken type = environment.child("type");
    Taken preset = environment.child("preset");
    Taken url = environment.child("url");
    Optional<String> word =
        switch (CirWords.text(type)) {
          case "Preset" -> Optional.of(CirWords.text(preset)).filter(presets()::contains);
          case "Custom" ->
              Optional.of(CirWords.text(url)).filter(CirWords::fitsOnALine).map(NameSyntax::quote);
          default -> Optional.empty();
        };
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Taken intensity = environment.child("intensity");
    String value = intensity.isPresent() ? CirWords.number(intensity) : USUAL_INTENSITY;
    List.of(type, preset, url, intensity).forEach(Taken::take);
    return Optional.of("ENV " + word.get() + " " + value);
  }

  /** Returns the line for a background; empty if there is none, or one without a line. */
  static Optional<String> backgroundLine(Taken background) {
    if (!background.isPresent()) {
      return Optional.empty();
    }
    String type = CirWords.text(background.child("type"));
    for (Map.Entry<String, Mode> mode : MODES.entrySet()) {
      if (mode.getValue().type().equals(type)) {
        background.child("type").take();
        StringBuilder line = new StringBuilder("BG " + mode.getKey());
        for (String color : mode.getValue().colors()) {
          for (int i = 0; i < 3; i++) {
            Taken component = background.child(List.of(color, Integer.toString(i)));
            line.append(' ').append(CirWords.number(component));
            component.take();
          }
        }
        return Optional.of(line.toString());
      }
    }
    return Optional.empty();
  }

  /** Returns the environment of a document for the words behind {@code ENV}. */
  static ObjectNode environment(String preset, JsonNode intensity) {
    ObjectNode environment = JsonNodeFactory.instance.objectNode();
    if (presets().contains(preset)) {
      environment.put("type", "Preset").put("preset", preset);
    } else {
      environment.put("type", "Custom").put("url", preset);
    }
    return environment.set("intensity", intensity);
  }

  /** Returns the background of a document for the words behind {@code BG}. */
  static ObjectNode background(String word, List<JsonNode> components) {
    Mode mode = MODES.get(word);
    ObjectNode background = JsonNodeFactory.instance.objectNode().put("type", mode.type());
    List<JsonNode> left = new ArrayList<>(components);
    for (String color : mode.colors()) {
      List<JsonNode> three = left.subList(0, 3);
      background.putArray(color).addAll(three);
      three.clear();
    }
    return background;
  }

  private static List<String> presets() {
    Argument preset = Operations.find("ENV").orElseThrow().arguments().get(0);
    return preset.choices();
  }
}
