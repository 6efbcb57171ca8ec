package org.cad0.training.part;

import java.util.List;

/** Round standoffs, solid, hollow or with flanges, and hexagonal ones. */
final class Standoff {
  private static final double USUAL_ORDER = 0.6;

  private static final String NOUNS =
      "standoff|standoff|standoff|stand-off|spacer|spacer|standoff post|round standoff"
          + "|round spacer|pillar|post|support post|cylindrical standoff|pcb standoff";

  private static final String NOUN = "[" + NOUNS + "]";

  private static final String HEX_NOUN =
      "[hex standoff|hex standoff|hexagonal standoff|hex spacer|hexagonal spacer|hexagon standoff"
          + "|hex pillar|hex post|six-sided standoff|hexagonal post|hex stand-off]";

  private Standoff() {}

  static Attribute height(Draft draft, double h) {
    return draft.dice.chance(0.6) ? draft.sizing.tall(h) : draft.sizing.length(h);
  }

  private static List<Attribute> roundSizes(Draft draft, double d, double h) {
    Attribute diameter = draft.sizing.diameter(d);
    Attribute height = height(draft, h);
    return draft.dice.ordered(USUAL_ORDER, diameter, height);
  }

  /** Draws a standoff without a hole. */
  static Part solid(Draft draft) {
    Dice dice = draft.dice;
    double d = draft.note("diameter", dice.size(3, 50));
    double h = draft.note("height", dice.size(2, 80));
    draft.program.cylinder(d / 2, h);
    if (dice.chance(0.12)) {
      draft.feature(Attribute.feature(draft.say("[no hole|solid|without a hole]"), "no hole"));
    }
    String noun = draft.say("[||||solid |plain |simple |just a ]" + NOUN);
    return draft.finish("solid", noun, roundSizes(draft, d, h));
  }

  /** Draws a standoff with a hole along its axis. */
  static Part bored(Draft draft) {
    Dice dice = draft.dice;
    double d = draft.note("diameter", dice.size(5, 50));
    double h = draft.note("height", dice.size(2, 80));
    Hole hole = draft.drilling.between(2, Math.max(2.5, Math.min(d * 0.7, 25)));
    draft.note("hole", hole.diameter());
    draft.program.hole(draft.program.cylinder(d / 2, h), hole.diameter(), h, 0, 0);
    String lead = draft.say("[||||hollow |round |threaded |drilled |bored ]");
    String noun =
        switch (lead) {
          case "" -> draft.say("[" + NOUNS + "|bushing|sleeve|collar spacer]");
          case "round " -> draft.say("[standoff|spacer|bushing|sleeve]");
          default -> draft.say(NOUN);
        };
    List<Attribute> sizes = roundSizes(draft, d, h);
    draft.feature(draft.drilling.axial(hole));
    return draft.finish("bored", lead + noun, sizes);
  }

  /**
   * Draws a standoff with one flange or two. The post starts at z = 0, inside the flange, so that
   * both are one piece.
   */
  static Part flanged(Draft draft) {
    Dice dice = draft.dice;
    ProgramBuilder program = draft.program;
    double d = draft.note("diameter", dice.size(5, 30));
    double h = draft.note("height", dice.size(10, 60));
    double fd = draft.note("flange_diameter", d + 2.0 * dice.between(2, 10));
    double ft = draft.note("flange_thickness", dice.pick(1.0, 1.5, 2.0, 2.0, 2.5, 3.0, 4.0));
    boolean both = dice.chance(0.25);
    Hole hole = draft.drilling.between(2, Math.max(2.5, Math.min(d * 0.7, 16)));
    int flange = program.cylinder(fd / 2, ft);
    int solid = program.union(flange, program.cylinder(d / 2, h));
    if (both) {
      solid = program.union(solid, program.move(flange, 0, 0, h - ft));
    }
    draft.feature(Attribute.feature(flangeWords(draft, fd, ft, both)));
    if (dice.chance(0.75)) {
      draft.note("hole", hole.diameter());
      program.hole(solid, hole.diameter(), h, 0, 0);
      draft.feature(draft.drilling.axial(hole));
    }
    String noun = draft.say("[flanged |||]" + NOUN);
    return draft.finish(both ? "double-flanged" : "flanged", noun, roundSizes(draft, d, h));
  }

  private static String flangeWords(Draft draft, double d, double t, boolean both) {
    String where =
        both
            ? draft.say(
                "[flanges on both ends|two flanges|a flange at each end|flanges at both ends]")
            : draft.say(
                "[a flange|a bottom flange|a flange at the bottom|a base flange"
                    + "|flange at the base|a foot flange]");
    return where
        + draft.say(
            "[ {0} diameter {1} thick| of {0} diameter and {1} thickness|, {0} diameter, {1} thick"
                + "| Ø{0#} x {1#}| {0} across, {1} thick| ({0} dia x {1})"
                + "| {0} in diameter and {1} thick]",
            d, t);
  }

  /** Draws a hexagonal standoff, mostly with a clearance hole. */
  static Part hexagonal(Draft draft) {
    Dice dice = draft.dice;
    double af =
        draft.note(
            "across_flats",
            dice.chance(0.4)
                ? dice.pick(4.5, 5.0, 5.5, 6.0, 7.0, 8.0, 10.0, 13.0)
                : dice.size(4, 40));
    double h = draft.note("height", dice.chance(0.5) ? dice.whole(3, 50) : dice.size(3, 80));
    int solid = draft.program.add("H", af, h);
    String noun = draft.say(HEX_NOUN);
    Attribute flats = draft.sizing.acrossFlats(af);
    Attribute height = height(draft, h);
    List<Attribute> sizes = dice.ordered(USUAL_ORDER, flats, height);
    if (dice.chance(0.2)) {
      return draft.finish("hex-solid", draft.say("[solid ||plain |]") + noun, sizes);
    }
    Hole hole = draft.drilling.between(2, Math.max(2.5, Math.min(af * 0.75, 14)));
    draft.note("hole", hole.diameter());
    draft.program.hole(solid, hole.diameter(), h, 0, 0);
    if (hole.screw() && dice.chance(0.6)) {
      return dice.chance(0.5)
          ? draft.finish("hex", hole.label() + " " + noun, sizes)
          : draft.finish("hex", noun + draft.say("[ | |, | for ]") + hole.label(), sizes);
    }
    draft.feature(draft.drilling.axial(hole));
    return draft.finish("hex", noun, sizes);
  }
}
