package org.cad0.training.part;

import java.util.List;

/** How sizes are said: lengths by direction, diameters and radii, joined dimensions. */
final class SizeWording {
  /** Share of diameters that are said as a radius. */
  private static final double RADIUS_SHARE = 0.08;

  private final Dice dice;
  private final Wording words;

  SizeWording(Dice dice, Wording words) {
    this.dice = dice;
    this.words = words;
  }

  /** Words a thickness. */
  Attribute thick(double v) {
    return linear(v, "thick", "thick", "thickness", "[t|thk]");
  }

  /** Words a height. */
  Attribute tall(double v) {
    return linear(v, "[tall|high|tall|high|in height]", "[tall|high]", "height", "[h|height|ht]");
  }

  /** Words a length. */
  Attribute length(double v) {
    return linear(v, "long", "long", "length", "[l|len|length]");
  }

  /** Words a width. */
  Attribute wide(double v) {
    return linear(v, "wide", "wide", "width", "w");
  }

  /** Words a depth, the second horizontal size. */
  Attribute deep(double v) {
    return linear(v, "deep", "deep", "depth", "d");
  }

  private Attribute linear(double v, String listed, String plain, String noun, String sign) {
    return new Attribute(
        words.say("{0} " + plain, v),
        words.say(
            ("[{0} LISTED|{0} PLAIN|{0} PLAIN|NOUN {0}|NOUN: {0}|SIGN={0#}|SIGN {0}|{0} NOUN"
                    + "|NOUN of {0}]")
                .replace("LISTED", listed)
                .replace("PLAIN", plain)
                .replace("NOUN", noun)
                .replace("SIGN", sign),
            v),
        words.say("[a NOUN of {0}|NOUN {0}|{0} NOUN|a {0} NOUN]".replace("NOUN", noun), v),
        words.say("[{0} " + plain + "|{0} " + plain + "|{0} in " + noun + "]", v));
  }

  /** Words an outside diameter, now and then as a radius. */
  Attribute diameter(double v) {
    if (dice.chance(RADIUS_SHARE)) {
      return radius(v / 2);
    }
    return new Attribute(
        words.say(
            "[{0} diameter|{0} diameter|{0} dia|{0} dia.|Ø{0}|dia {0}|{0} round|{0} wide]", v),
        words.say(
            "[{0} diameter|{0} diameter|diameter {0}|diameter: {0}|dia {0}|dia. {0}|Ø{0}|Ø {0#}"
                + "|{0} dia|{0} in diameter|{0} across|diameter of {0}|ø{0}|dia={0#}]",
            v),
        words.say(
            "[a diameter of {0}|{0} diameter|a {0} diameter|diameter {0}|an outer diameter of {0}]",
            v),
        words.say("[{0} in diameter|{0} in diameter|{0} across|{0} diameter|{0} wide]", v));
  }

  /** Words a radius as a radius. */
  Attribute radius(double r) {
    return new Attribute(
        words.say("[{0} radius|radius {0}|r{0#}]", r),
        words.say("[radius {0}|r={0#}|{0} radius|r {0}|radius: {0}|radius of {0}]", r),
        words.say("[a radius of {0}|{0} radius|radius {0}]", r),
        words.say("[{0} in radius|{0} radius]", r));
  }

  /** Words the distance between opposite flats of a hexagon. */
  Attribute acrossFlats(double af) {
    return new Attribute(
        words.say(
            "[{0} across flats|{0} AF|{0} a/f|{0} across flats|{0} wide|{0} hex|{0} A.F.]", af),
        words.say(
            "[{0} across flats|{0} across flats|{0} AF|AF {0}|across flats {0}|{0} across the flats"
                + "|af={0#}|{0} flat to flat|width across flats {0}|{0} wrench size|{0} a/f"
                + "|hex size {0}]",
            af),
        words.say(
            "[{0} across flats|a width of {0} across flats|{0} across the flats|{0} AF"
                + "|across flats {0}]",
            af),
        words.say("[{0} across flats|{0} across the flats|{0} flat to flat]", af));
  }

  /** Words width, depth and height, joined or apart. */
  List<Attribute> block(double w, double d, double h) {
    return sizes(tall(h), w, d, h);
  }

  /** Words width, depth and thickness, joined or apart. */
  List<Attribute> sheet(double w, double d, double t) {
    return sizes(thick(t), w, d, t);
  }

  private List<Attribute> sizes(Attribute third, double w, double d, double t) {
    return switch (dice.weighted(55, 18, 15, 8, 4)) {
      case 0 -> List.of(joined(third, w, d, t));
      case 1 -> List.of(joined(third, w, d), third);
      case 2 -> List.of(wide(w), deep(d), third);
      case 3 -> List.of(length(w), wide(d), third);
      default -> List.of(third, wide(w), deep(d));
    };
  }

  private Attribute joined(Attribute third, double... values) {
    String text = words.dims(values);
    String size = words.say("[a size of|dimensions|dimensions of|overall dimensions|overall size]");
    String sentence = text;
    if (values.length == 3 && dice.chance(0.5)) {
      sentence =
          words.say("{0} [wide|long], {1} [deep|deep|wide] and ", values[0], values[1])
              + third.is();
    }
    String listed =
        dice.chance(0.15) ? words.say("[size|dimensions|size:|dims]") + " " + text : text;
    return new Attribute(text, listed, size + " " + text, sentence);
  }

  /** Words width and depth of a plate whose thickness goes unsaid. */
  List<Attribute> plate(double w, double d) {
    return dice.chance(0.75)
        ? List.of(joined(thick(Defaults.PLATE_THICKNESS), w, d))
        : List.of(wide(w), deep(d));
  }

  /** Words a plate's size, without the thickness when it is to go unsaid. */
  List<Attribute> plate(double w, double d, double t, boolean said) {
    return said ? sheet(w, d, t) : plate(w, d);
  }
}
