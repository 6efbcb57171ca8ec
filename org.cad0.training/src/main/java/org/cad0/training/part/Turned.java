package org.cad0.training.part;

import java.util.List;

/** Bare round solids and the bare hexagonal prism. */
final class Turned {
  private static final double USUAL_ORDER = 0.65;

  private Turned() {}

  /** Draws a cylinder: a rod, or a disc. */
  static Part cylinder(Draft draft) {
    Dice dice = draft.dice;
    boolean flat = dice.chance(0.25);
    double d = draft.note("diameter", flat ? dice.size(8, 150) : dice.size(2, 100));
    double h = draft.note("height", flat ? dice.size(1, 12) : dice.size(3, 150));
    String noun =
        flat
            ? draft.say("[disc|disk|round plate|cylinder|circular plate|puck|round disc]")
            : draft.say(
                "[cylinder|cylinder|cylinder|cylinder|rod|round rod|round bar|pin|dowel"
                    + "|dowel pin|peg|shaft|round|round stock]");
    Attribute height = flat ? draft.sizing.thick(h) : upright(draft, h);
    List<Attribute> sizes = dice.ordered(USUAL_ORDER, draft.sizing.diameter(d), height);
    return Primitive.finish(draft, "cylinder", noun, sizes, "Y", d / 2, h);
  }

  private static Attribute upright(Draft draft, double h) {
    return draft.dice.chance(0.5) ? draft.sizing.tall(h) : draft.sizing.length(h);
  }

  /** Draws a sphere. */
  static Part sphere(Draft draft) {
    double d = draft.note("diameter", draft.dice.size(2, 120));
    Attribute size = ball(draft, d);
    String noun = draft.say("[sphere|sphere|sphere|ball|ball|ball|orb|round ball|globe]");
    return Primitive.finish(draft, "sphere", noun, List.of(size), "S", d / 2);
  }

  private static Attribute ball(Draft draft, double d) {
    if (draft.dice.chance(0.25)) {
      return draft.sizing.radius(d / 2);
    }
    if (draft.dice.chance(0.25)) {
      return new Attribute(
          draft.say("{0}", d),
          draft.say("[{0}|of {0}]", d),
          draft.say("a size of {0}", d),
          draft.say("{0}", d));
    }
    return draft.sizing.diameter(d);
  }

  /** Draws a cone with a point, or without one. */
  static Part cone(Draft draft) {
    Dice dice = draft.dice;
    double low = draft.note("bottom", dice.size(4, 100));
    double h = draft.note("height", dice.size(3, 120));
    Attribute height = draft.sizing.tall(h);
    if (dice.chance(0.5)) {
      Attribute base = coneBase(draft, low);
      String noun = draft.say("[cone|cone|pointed cone|sharp cone]");
      List<Attribute> sizes = dice.ordered(USUAL_ORDER, base, height);
      return Primitive.finish(draft, "cone", noun, sizes, "K", low / 2, 0, h);
    }
    double high = dice.size(2, 100);
    if (high == low) {
      high = low + 2;
    }
    draft.note("top", high);
    Attribute ends = coneEnds(draft, low, high);
    String noun =
        draft.say(
            "[truncated cone|cone|frustum|conical frustum|tapered cylinder|taper|cut-off cone]");
    List<Attribute> sizes = dice.ordered(USUAL_ORDER, ends, height);
    return Primitive.finish(draft, "frustum", noun, sizes, "K", low / 2, high / 2, h);
  }

  private static Attribute coneBase(Draft draft, double d) {
    return new Attribute(
        draft.say("{0} [base|diameter|base diameter|dia]", d),
        draft.say(
            "[{0} base diameter|base diameter {0}|{0} at the base|base dia {0}|{0} diameter"
                + "|base {0}|diameter {0}]",
            d),
        draft.say("[a base diameter of {0}|a {0} base|{0} base diameter|base diameter {0}]", d),
        draft.say("[{0} in diameter|{0} wide at the base|{0} across the base]", d));
  }

  private static Attribute coneEnds(Draft draft, double low, double high) {
    return new Attribute(
        draft.say("{0} to {1}[| diameter]", low, high),
        draft.say(
            "[bottom diameter {0}, top diameter {1}|{0} bottom diameter, {1} top diameter"
                + "|{0} at the bottom, {1} at the top|from {0} to {1} diameter"
                + "|{0} base and {1} top diameter|bottom dia {0}, top dia {1}"
                + "|base diameter {0}, top {1}|from {0} diameter to {1}"
                + "|top diameter {1}, bottom diameter {0}]",
            low, high),
        draft.say(
            "[a bottom diameter of {0} and a top diameter of {1}|a {0} base and a {1} top"
                + "|{0} bottom and {1} top diameter]",
            low, high),
        draft.say(
            "[{0} at the bottom and {1} at the top|{0} wide at the base and {1} at the top"
                + "|{0} in diameter below and {1} above]",
            low, high));
  }

  /** Draws a hexagonal prism. */
  static Part prism(Draft draft) {
    Dice dice = draft.dice;
    double af = draft.note("across_flats", dice.size(3, 60));
    double h = draft.note("height", dice.size(2, 100));
    Attribute flats = draft.sizing.acrossFlats(af);
    Attribute height = upright(draft, h);
    String noun =
        draft.say(
            "[hex prism|hexagonal prism|hex bar|hexagon|hexagonal bar|hex rod|hexagonal block"
                + "|hex block|hex stock]");
    List<Attribute> sizes = dice.ordered(USUAL_ORDER, flats, height);
    return Primitive.finish(draft, "prism", noun, sizes, "H", af, h);
  }
}
