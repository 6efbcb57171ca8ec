package org.cad0.training.part;

/** Open boxes cut from solid, and lids. */
final class Tray {
  private static final String NOUN =
      "[tray|tray|storage tray|bin|parts bin|storage bin|open tray|drawer|trough|container"
          + "|organizer tray]";

  private static final String LID_NOUN =
      "[lid|lid|enclosure lid|cover|box lid|case lid|top cover|flat lid|lid for an enclosure]";

  private Tray() {}

  /** Draws a box with a pocket from above. */
  static Part tray(Draft draft) {
    Dice dice = draft.dice;
    double w = draft.note("width", dice.size(30, 200));
    double d = draft.note("depth", dice.size(30, 150));
    double h = draft.note("height", dice.size(10, 80));
    boolean said = dice.chance(0.88);
    double t = draft.note("wall", said ? Shell.wall(dice) : Defaults.WALL);
    ProgramBuilder program = draft.program;
    int block = program.box(w, d, h);
    int pocket = program.box(w - 2 * t, d - 2 * t, h);
    program.difference(block, program.move(pocket, t, t, t));
    if (said) {
      draft.feature(Shell.wallWords(draft, t));
    }
    boolean pocketSaid = dice.chance(0.3);
    if (pocketSaid) {
      draft.feature(
          Attribute.feature(
              draft.say(
                  "[cut from solid|pocket milled out|hollowed by a pocket|cavity cut out"
                      + "|by subtraction]"),
              draft.say("[a pocket cut from solid|a milled pocket|a cavity cut out|a pocket]")));
    }
    String noun = pocketSaid ? draft.say("[tray|box|bin|case|housing|enclosure]") : draft.say(NOUN);
    return draft.finish("tray", noun, draft.sizing.block(w, d, h));
  }

  /** Draws a flat lid, lying face down, mostly with a lip that rises from z = 0 through it. */
  static Part lid(Draft draft) {
    Dice dice = draft.dice;
    double w = draft.note("width", dice.size(40, 200));
    double d = draft.note("depth", dice.size(30, 150));
    double t = draft.note("thickness", dice.pick(1.5, 2.0, 2.0, 2.5, 3.0, 3.0, 4.0));
    ProgramBuilder program = draft.program;
    int plate = program.box(w, d, t);
    boolean lip = dice.chance(0.75);
    if (lip) {
      double inset = draft.note("lip_inset", dice.pick(1.5, 2.0, 2.0, 2.5, 3.0, 3.5, 4.0));
      double height = draft.note("lip_height", dice.whole(t + 1, t + 6));
      int rim = program.box(w - 2 * inset, d - 2 * inset, height);
      program.union(plate, program.move(rim, inset, inset, 0));
      draft.feature(
          Attribute.feature(
              draft.say(
                  "[a lip|an inner lip|a locating lip|a raised lip] "
                      + "[inset {0}, {1} overall height|set in {0}, {1} total height"
                      + "|{0} in from the edges, {1} tall overall|inset {0}, total height {1}"
                      + "|with {0} inset and {1} overall height]",
                  inset, height)));
    }
    String noun = draft.say(LID_NOUN);
    return draft.finish(lip ? "lid-lip" : "lid", noun, draft.sizing.sheet(w, d, t));
  }
}
