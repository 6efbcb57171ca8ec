package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;

/**
 * L-brackets: a base leg along x, an upright at its far end, with holes or a gusset.
 *
 * <p>The legs are measured outside. Where one length is given, both legs have it.
 */
final class AngleBracket {
  private static final String NOUN =
      "[L-bracket|L-bracket|L bracket|L bracket|angle bracket|right angle bracket"
          + "|right-angle bracket|corner bracket|bracket|90 degree bracket|L-shaped bracket"
          + "|angle iron|corner brace|shelf bracket|l-bracket]";

  private static final String[] KINDS = {"angle", "angle-holes", "angle-gusset"};

  private final Draft draft;
  private final double base;
  private final double upright;
  private final double width;
  private final double thickness;

  private AngleBracket(Draft draft, double base, double upright, double width, double thickness) {
    this.draft = draft;
    this.base = draft.note("base_leg", base);
    this.upright = draft.note("upright_leg", upright);
    this.width = draft.note("width", width);
    this.thickness = draft.note("thickness", thickness);
  }

  /** Draws an L-bracket. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    int kind = dice.weighted(40, 35, 25);
    double base = dice.size(25, 100);
    double upright = dice.chance(0.6) ? base : dice.size(25, 100);
    double width = kind == 1 ? 2 * dice.whole(8, 40) : dice.size(12, 80);
    boolean said = dice.chance(0.88);
    double t = said ? thickness(dice) : Defaults.BRACKET_THICKNESS;
    return new AngleBracket(draft, base, upright, width, t).finish(kind, said);
  }

  /** Draws the thickness of a bracket or slotted plate. */
  static double thickness(Dice dice) {
    return dice.chance(0.8) ? dice.whole(2, 8) : dice.step(1.5, 6, 2);
  }

  private Part finish(int kind, boolean thicknessSaid) {
    ProgramBuilder program = draft.program;
    int foot = program.box(base, width, thickness);
    int leg = program.box(thickness, width, upright);
    int solid = program.union(foot, program.move(leg, base - thickness, 0, 0));
    if (draft.dice.chance(0.25)) {
      draft.feature(
          Attribute.feature(
              draft.say(
                  "[90 degree bend|90° bend|90 degree angle|right angle bend|bent at 90 degrees]"),
              draft.say(
                  "[90 degree bend|a 90 degree bend|a right angle bend|a 90 degree angle"
                      + "|90° bend]")));
    }
    if (kind == 1) {
      cutHoles(solid);
    } else if (kind == 2) {
      addGusset(solid);
    }
    String noun = draft.say(NOUN);
    return draft.finish(KINDS[kind], noun, sizes(thicknessSaid));
  }

  private List<Attribute> sizes(boolean thicknessSaid) {
    Dice dice = draft.dice;
    boolean equal = base == upright;
    if (equal && thicknessSaid && dice.chance(0.45)) {
      return List.of(joined());
    }
    List<Attribute> sizes = new ArrayList<>();
    if (equal && dice.chance(0.3)) {
      sizes.add(Attribute.same(draft.words.dims(base, width)));
    } else if (!equal && thicknessSaid && dice.chance(0.25)) {
      return List.of(Attribute.same(draft.words.dims(base, upright, width, thickness)));
    } else {
      sizes.add(equal ? equalLegs() : legs());
      sizes.add(draft.sizing.wide(width));
    }
    if (thicknessSaid) {
      sizes.add(draft.sizing.thick(thickness));
    }
    return dice.chance(0.2) ? dice.shuffled(sizes) : sizes;
  }

  /** Leg, width and thickness in one: "50mm x 30mm x 3mm thick". */
  private Attribute joined() {
    String text = draft.words.dims(base, width, thickness);
    String thick = draft.dice.chance(0.6) ? text + " thick" : text;
    return new Attribute(text, thick, thick, thick);
  }

  private Attribute equalLegs() {
    return new Attribute(
        draft.say("{0} [leg|legs]", base),
        draft.say(
            "[{0} legs|legs {0}|both legs {0}|leg length {0}|two {0} legs|legs of {0}"
                + "|{0} long legs|each leg {0}]",
            base),
        draft.say(
            "[{0} legs|legs of {0}|two {0} legs|both legs {0} long|{0} long legs|equal {0} legs]",
            base),
        draft.say("[{0} on each leg|{0} long on both legs|{0} per leg]", base));
  }

  private Attribute legs() {
    String pair = draft.words.dims(base, upright);
    return new Attribute(
        draft.say("{0} [leg|legs]", pair),
        draft.say(
            "[{0} legs|legs {0}|legs {1} and {2}|base leg {1}, upright {2}|base {1}, upright {2}"
                + "|horizontal leg {1}, vertical leg {2}|upright {2}, base {1}|{1} and {2} legs]",
            pair, base, upright),
        draft.say(
            "[{0} legs|legs of {1} and {2}|{1} and {2} legs|a {1} base leg and a {2} upright"
                + "|a {1} base and {2} upright|a {1} horizontal leg and a {2} vertical leg]",
            pair, base, upright),
        draft.say(
            "[{1} along the base and {2} up|{1} long and {2} tall"
                + "|{1} on the base leg and {2} on the upright]",
            pair, base, upright));
  }

  private void cutHoles(int solid) {
    Dice dice = draft.dice;
    double shortSide = Math.min((base - thickness) / 3, (upright - thickness) / 3);
    double room = Math.min(width / 4, shortSide);
    Hole hole = draft.drilling.between(2, Math.max(2.5, Math.min(9, room)));
    draft.note("hole", hole.diameter());
    boolean two = dice.chance(0.4);
    boolean both = dice.chance(0.65);
    double[] places = two ? new double[] {width / 4, width * 3 / 4} : new double[] {width / 2};
    ProgramBuilder program = draft.program;
    int bit = program.drillBit(hole.diameter(), thickness);
    int current = solid;
    for (double y : places) {
      current = program.drill(current, bit, base / 2, y);
    }
    if (both) {
      int lying = program.turn(bit, 0, 90, 0);
      double x = base - thickness - ProgramBuilder.OVERCUT;
      for (double y : places) {
        current = program.difference(current, program.move(lying, x, y, upright / 2));
      }
    }
    String where =
        both
            ? draft.say(
                "[in each leg|in both legs|per leg|in each side|on each leg|through each leg]")
            : draft.say(
                "[in the base leg|in the base|in the bottom leg|in the horizontal leg"
                    + "|through the base leg]");
    String holes =
        draft.drilling.counted(
            places.length, hole, "", "hole", "hole", "mounting hole", "screw hole", "through hole");
    draft.feature(Attribute.feature(holes + " " + where));
  }

  /** A triangle in the middle of the width, its legs measured from the outer corner. */
  private void addGusset(int solid) {
    double least = Math.ceil(2 * thickness + 4);
    double most = Math.min(base, upright) - 1;
    double g = draft.note("gusset", draft.dice.whole(least, Math.max(least, most)));
    double[] plane = {0, (width - thickness) / 2, 0, 1, 0, 0, 0, 0, 1};
    ProgramBuilder program = draft.program;
    int triangle = program.polygon(plane, base - g, 0, base, 0, base, g);
    program.union(solid, program.add("E", triangle, 0, thickness, 0));
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{0} gusset|gusset {0}|{0} triangular gusset|{0} rib|{0} stiffener|gusset of {0}"
                    + "|{0} reinforcement rib]",
                g),
            draft.say(
                "[a {0} gusset|a {0} triangular gusset|a gusset of {0}|a {0} reinforcement rib"
                    + "|{0} gusset|a {0} rib in the middle|a {0} gusset in the corner"
                    + "|a {0} stiffening rib|a {0} triangular rib]",
                g)));
  }
}
