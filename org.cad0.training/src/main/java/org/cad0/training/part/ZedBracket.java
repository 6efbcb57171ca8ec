package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;

/** Z-brackets: a lower flange, an upright at its end, an upper flange to the other side. */
final class ZedBracket {
  private static final String NOUN =
      "[Z-bracket|Z bracket|z-bracket|Z-shaped bracket|offset bracket|zed bracket|joggle bracket"
          + "|step bracket]";

  private ZedBracket() {}

  /** Draws a Z-bracket; both flanges have the same length. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    double a = draft.note("flange", dice.size(15, 80));
    double w = draft.note("width", dice.size(12, 80));
    double h = draft.note("height", dice.size(20, 90));
    boolean said = dice.chance(0.9);
    double t =
        draft.note("thickness", said ? AngleBracket.thickness(dice) : Defaults.BRACKET_THICKNESS);
    ProgramBuilder program = draft.program;
    int flange = program.box(a, w, t);
    int web = program.box(t, w, h);
    int solid = program.union(flange, program.move(web, a - t, 0, 0));
    solid = program.union(solid, program.move(flange, a - t, 0, h - t));
    List<Attribute> sizes = new ArrayList<>();
    sizes.add(flanges(draft, a));
    sizes.add(draft.sizing.wide(w));
    sizes.add(draft.sizing.tall(h));
    if (said) {
      sizes.add(draft.sizing.thick(t));
    }
    if (dice.chance(0.35)) {
      double room = Math.min(w / 3, (a - t) / 3);
      Hole hole = draft.drilling.between(2, Math.max(2.5, Math.min(9, room)));
      draft.note("hole", hole.diameter());
      program.hole(solid, hole.diameter(), t, a / 2, w / 2);
      draft.feature(
          Attribute.feature(
              draft.drilling.counted(1, hole, "", "hole", "mounting hole", "screw hole")
                  + draft.say(
                      " [in the bottom flange|in the lower flange|in the base flange"
                          + "|in the bottom leg]")));
    }
    String noun = draft.say(NOUN);
    return draft.finish("zed", noun, dice.chance(0.3) ? dice.shuffled(sizes) : sizes);
  }

  private static Attribute flanges(Draft draft, double a) {
    return new Attribute(
        draft.say("{0} [flange|leg]", a),
        draft.say("[{0} flanges|flanges {0}|{0} legs|legs {0}|both flanges {0}]", a),
        draft.say("[{0} flanges|flanges of {0}|{0} legs|two {0} flanges]", a),
        draft.say("{0} on each flange", a));
  }
}
