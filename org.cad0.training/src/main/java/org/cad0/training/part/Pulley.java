package org.cad0.training.part;

import java.util.List;

/** Flat pulleys and spools: a drum between two rims, and a bore. */
final class Pulley {
  private Pulley() {}

  /** Draws a pulley. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    double d = draft.note("diameter", dice.size(20, 120));
    double core = draft.note("core", d - 2.0 * dice.between(2, 6));
    double w = draft.note("width", dice.size(8, 50));
    double rim = draft.note("rim", dice.pick(1.0, 1.5, 2.0, 2.0, 2.5, 3.0));
    double bore = draft.note("bore", dice.size(2, Math.max(3, core * 0.5)));
    ProgramBuilder program = draft.program;
    int disc = program.cylinder(d / 2, rim);
    int solid = program.union(disc, program.cylinder(core / 2, w));
    solid = program.union(solid, program.move(disc, 0, 0, w - rim));
    program.hole(solid, bore, w, 0, 0);
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{0} core|core {0}|{0} core diameter|core diameter {0}|{0} inner drum"
                    + "|{0} groove diameter|drum {0}|{0} drum]",
                core),
            draft.say(
                "[a {0} core|a core diameter of {0}|a {0} drum|a {0} core diameter"
                    + "|a {0} groove diameter]",
                core)));
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{0} rims|{0} flanges|rims {0} thick|flanges {0} thick|{0} thick rims"
                    + "|two {0} rims]",
                rim),
            draft.say(
                "[{0} rims|{0} thick flanges|{0} thick rims|flanges of {0}|two {0} thick rims]",
                rim)));
    draft.feature(draft.drilling.shaft(bore));
    String noun =
        draft.say(
            "[pulley|pulley|belt pulley|flat pulley|spool|spool|bobbin|rope pulley|belt wheel]");
    return draft.finish("pulley", noun, List.of(draft.sizing.diameter(d), draft.sizing.wide(w)));
  }
}
