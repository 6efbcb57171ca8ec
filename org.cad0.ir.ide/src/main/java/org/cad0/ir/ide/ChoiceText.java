package org.cad0.ir.ide;

import java.util.Map;
import java.util.Optional;
import org.cad0.ir.operation.Operation;

/** The meaning of keywords and presets. */
final class ChoiceText {

  /** Meanings by opcode and word. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("ROOT hidden", "The solid is not shown."),
          Map.entry("ENV studio", "Soft boxes of a photo studio."),
          Map.entry("ENV warehouse", "A large hall, light from above."),
          Map.entry("ENV apartment", "A room with windows."),
          Map.entry("ENV park", "Daylight between trees and lawn."),
          Map.entry("ENV city", "Daylight between buildings."),
          Map.entry("ENV dawn", "Low, cool light before sunrise."),
          Map.entry("ENV night", "A dark sky with few lights."),
          Map.entry("ENV sunset", "A low, warm sun."),
          Map.entry("ENV forest", "Daylight through leaves."),
          Map.entry("ENV neutral", "Even light without color."),
          Map.entry("BG solid", "One color."),
          Map.entry("BG gradient", "Two colors, the first at the top."),
          Map.entry("BG env", "The image of the environment, see ENV."),
          Map.entry("BG transparent", "Nothing; the picture can be put on another."),
          Map.entry("LDIR shadow", "The light casts shadows."),
          Map.entry("TONE none", "Colors as computed; what is too bright is cut off."),
          Map.entry("TONE reinhard", "Reinhard: bright areas are compressed evenly."),
          Map.entry("TONE cineon", "Cineon: as film stock shows brightness."),
          Map.entry("TONE acesFilmic", "ACES: high contrast, as in cinema."),
          Map.entry("TONE agX", "AgX: bright areas fade to white and keep their hue."),
          Map.entry("TONE neutral", "Khronos PBR Neutral: colors of materials stay as they are."));

  private ChoiceText() {}

  /** Returns what {@code word} means as a choice of {@code operation}. */
  static Optional<String> of(Operation operation, String word) {
    return Optional.ofNullable(MEANINGS.get(operation.opcode() + " " + word));
  }

  /** Returns the word and what it means. */
  static Optional<RichText> card(Operation operation, String word) {
    return of(operation, word).map(meaning -> RichText.empty().heading(word).paragraph(meaning));
  }
}
