package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;

/** How holes are said: by size or screw, counted, as a bore. */
final class HoleWording {
  /** Share of holes given by a screw, where one fits. */
  private static final double SCREW_SHARE = 0.35;

  private final Dice dice;
  private final Wording words;

  HoleWording(Dice dice, Wording words) {
    this.dice = dice;
    this.words = words;
  }

  /** Draws a hole between the two diameters, given by its size or by a screw. */
  Hole between(double low, double high) {
    List<Screw> fitting = new ArrayList<>();
    for (Screw screw : Screw.values()) {
      if (screw.clearance() >= low && screw.clearance() <= high) {
        fitting.add(screw);
      }
    }
    if (!fitting.isEmpty() && dice.chance(SCREW_SHARE)) {
      Screw screw = dice.pick(fitting);
      return new Hole(
          screw.clearance(),
          words.say("[{0}|{0}|{0}|{0} clearance|{0} screw]", screw.label()),
          words.say(
              "[for {0}|for {0} screws|for {0} bolts|sized for {0}|({0})|{0}]", screw.label()),
          true);
    }
    return sized(dice.size(low, high));
  }

  private Hole sized(double d) {
    if (dice.chance(0.05)) {
      return new Hole(
          d,
          words.say("{0} radius", words.marked(d / 2)),
          words.say(
              "[of radius {0}|radius {0}|with {0} radius|r={1#}]", words.marked(d / 2), d / 2),
          false);
    }
    return new Hole(
        d,
        words.say("[{0}|{0}|{0}|Ø{1#}|{0} diameter|{0} dia|dia {1#}|ø{1#}]", words.marked(d), d),
        words.say(
            "[of {0}|dia {1#}|diameter {0}|{0} diameter|Ø{1#}|of {0} diameter|{0} in diameter"
                + "|of diameter {0}|{0}]",
            words.marked(d), d),
        false);
  }

  /** Returns a counted hole phrase under one of the usual names. */
  String counted(int n, Hole hole, String adjective) {
    String noun = dice.pick("hole", "hole", "hole", "through hole", "thru hole", "drill hole");
    return phrase(n, hole, adjective, noun);
  }

  /** Returns a counted hole phrase under one of these names, such as "four M4 corner holes". */
  String counted(int n, Hole hole, String adjective, String... nouns) {
    return phrase(n, hole, adjective, dice.pick(nouns));
  }

  private String phrase(int n, Hole hole, String adjective, String noun) {
    String number = n == 1 ? dice.pick("a", "a", "a", "one", "a single", "1") : words.count(n);
    String plural = n == 1 ? noun : noun + "s";
    String lead = adjective.isEmpty() ? "" : adjective + " ";
    if (hole.before().isEmpty()) {
      return number + " " + lead + plural;
    }
    if (dice.chance(0.68)) {
      boolean sizeFirst = dice.chance(0.8) || adjective.isEmpty();
      String named = sizeFirst ? hole.before() + " " + lead : lead + hole.before() + " ";
      return number + " " + named + plural;
    }
    boolean apart = !hole.after().startsWith("(") && dice.chance(0.3);
    return number + " " + lead + plural + (apart ? ", " : " ") + hole.after();
  }

  /** Words a hole down the axis of a standoff. */
  Attribute axial(Hole hole) {
    String through =
        counted(
            1,
            hole,
            "",
            "hole",
            "through hole",
            "bore",
            "clearance hole",
            "center hole",
            "thru hole",
            "hole through it",
            "hole through the middle",
            "hole down the center");
    if (hole.screw()) {
      return Attribute.feature(
          words.say("[{1}|{1}|{0} hole|{0} bore|through hole for {0}|{0}]", hole.before(), through),
          words.say(
              "[{1}|{1}|a hole for {0}|an {0} hole|{0} through hole]", hole.before(), through));
    }
    return Attribute.feature(
        words.say(
            "[{1}|{1}|{0} bore|bore {0}|{0} hole|{0} through hole|{0} ID|ID {0}|inner diameter {0}"
                + "|hole {0}|{0} inside diameter|{0} inner diameter|{0} center hole]",
            hole.diameter(), through),
        words.say(
            "[{1}|{1}|{1}|a {0} bore|an inner diameter of {0}|a bore of {0}|{0} bore"
                + "|a {0} inner diameter]",
            hole.diameter(), through));
  }

  /** Words a shaft bore. */
  Attribute shaft(double d) {
    return Attribute.feature(
        words.say(
            "[{0} bore|bore {0}|{0} hole|{0} shaft hole|{0} center hole|bore diameter {0}"
                + "|Ø{0#} bore|bore dia {0}|{0} center bore|bore: {0}|for {0} shaft]",
            d),
        words.say(
            "[a {0} bore|a bore of {0}|a {0} center hole|{0} bore|a {0} shaft hole"
                + "|a {0} hole in the middle|a {0} diameter bore|a hole for a {0} shaft"
                + "|a {0} through hole in the center]",
            d));
  }
}
