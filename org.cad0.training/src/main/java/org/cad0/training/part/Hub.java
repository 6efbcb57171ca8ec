package org.cad0.training.part;

import java.util.List;

/** Hubs: the words for one on a flange or gear, and collars, which are nothing but a hub. */
final class Hub {
  private Hub() {}

  /**
   * Words a hub that starts at z = 0 inside the body, its height said above the body or in total.
   *
   * @param body height of the body in mm
   * @param total height of the hub from z = 0 in mm
   */
  static Attribute words(Draft draft, double diameter, double body, double total) {
    if (draft.dice.chance(0.5)) {
      return Attribute.feature(
          draft.say(
              "[{0} hub {1} overall height|hub {0} diameter, {1} overall"
                  + "|{0} diameter hub, total height {1}|hub dia {0}, overall height {1}"
                  + "|{0} hub, {1} total height]",
              diameter, total),
          draft.say(
              "[a {0} hub, {1} overall height|a {0} diameter hub with {1} total height"
                  + "|a hub {0} in diameter and {1} tall overall|a {0} hub, overall height {1}]",
              diameter, total));
    }
    return Attribute.feature(
        draft.say(
            "[{0} hub {1} high|hub {0} diameter {1} tall|{0} diameter hub, {1} tall"
                + "|hub dia {0}, {1} high|{0} boss {1} tall|hub {0} x {1}"
                + "|boss {0} diameter {1} high|{0} hub, {1} above the face]",
            diameter, total - body),
        draft.say(
            "[a {0} hub {1} high|a {0} diameter hub {1} tall|a hub {0} in diameter and {1} tall"
                + "|a {0} boss, {1} high|a {0} hub standing {1} proud"
                + "|a {0} diameter boss {1} tall]",
            diameter, total - body));
  }

  /** Draws a collar, mostly with a radial hole from the axis outwards for a set screw. */
  static Part collar(Draft draft) {
    Dice dice = draft.dice;
    double d = draft.note("diameter", dice.size(12, 70));
    double h = draft.note("height", dice.size(6, 50));
    double bore = draft.note("bore", dice.size(3, Math.max(4, d * 0.55)));
    ProgramBuilder program = draft.program;
    int solid = program.hole(program.cylinder(d / 2, h), bore, h, 0, 0);
    draft.feature(draft.drilling.shaft(bore));
    if (dice.chance(0.7)) {
      Hole screw = draft.drilling.between(2, Math.max(2.5, Math.min(6.6, h * 0.4)));
      double radius = draft.note("set_screw", screw.diameter()) / 2;
      int bit = program.turn(program.cylinder(radius, d), 0, 90, 0);
      program.difference(solid, program.move(bit, 0, 0, h / 2));
      draft.feature(setScrew(draft, screw.label()));
    }
    String noun =
        draft.say(
            "[hub|shaft hub|shaft collar|shaft collar|collar|wheel hub|motor hub|locking collar"
                + "|coupling hub]");
    List<Attribute> sizes = List.of(draft.sizing.diameter(d), height(draft, h));
    return draft.finish("collar", noun, dice.chance(0.3) ? dice.shuffled(sizes) : sizes);
  }

  private static Attribute height(Draft draft, double h) {
    if (draft.dice.chance(0.5)) {
      return draft.sizing.length(h);
    }
    return draft.dice.chance(0.5) ? draft.sizing.tall(h) : draft.sizing.thick(h);
  }

  private static Attribute setScrew(Draft draft, String label) {
    return Attribute.feature(
        draft.say(
            "[{0} set screw|{0} grub screw|{0} set screw hole|{0} grub screw hole|set screw {0}"
                + "|{0} radial hole|{0} side hole]",
            label),
        draft.say(
            "[a {0} set screw hole|a {0} grub screw hole|a {0} set screw|a {0} radial hole"
                + "|a {0} hole from the side|one {0} grub screw|a {0} hole in the side]",
            label));
  }
}
