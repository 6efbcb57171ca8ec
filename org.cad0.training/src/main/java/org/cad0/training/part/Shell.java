package org.cad0.training.part;

import java.util.List;

/**
 * Hollow boxes made with {@code SH}: closed, open, with bosses, vented.
 *
 * <p>{@code SH} leaves all faces closed, so an open box is a shell whose lid is cut away: the
 * cutter is as wide as the cavity and, like every cutter, 2 mm longer than the wall is thick.
 */
final class Shell {
  private static final String NOUN =
      "[enclosure|enclosure|enclosure box|enclosure box|electronics enclosure|hollow box"
          + "|hollow box|case|case|housing|project box|project enclosure|electronics case"
          + "|shell box|pcb enclosure|instrument case|device housing"
          + "|case for [arduino|a pcb|a raspberry pi|my electronics|a sensor]]";

  private final Draft draft;
  private final double w;
  private final double d;
  private final double h;
  private final double t;
  private String noun;

  private Shell(Draft draft) {
    Dice dice = draft.dice;
    this.draft = draft;
    this.w = draft.note("width", dice.size(40, 200));
    this.d = draft.note("depth", dice.size(30, 150));
    this.h = draft.note("height", dice.size(20, 100));
    boolean said = dice.chance(0.88);
    this.t = draft.note("wall", said ? wall(dice) : Defaults.WALL);
    draft.program.add("SH", draft.program.box(w, d, h), t);
    if (said) {
      draft.feature(wallWords(draft, t));
    }
    this.noun = draft.say(NOUN);
  }

  /** Draws a box closed on all sides. */
  static Part closed(Draft draft) {
    Shell shell = new Shell(draft);
    if (draft.dice.chance(0.35)) {
      draft.feature(
          Attribute.feature(
              draft.say("[closed|fully closed|closed on all sides|no opening|sealed]"),
              draft.say("[all sides closed|no opening|closed top|a closed top]")));
    }
    return shell.finish("closed");
  }

  /** Draws a box without a lid. */
  static Part open(Draft draft) {
    Shell shell = new Shell(draft);
    shell.cutLid();
    return shell.finish("open");
  }

  /** Draws an open box with posts in its corners. */
  static Part withBosses(Draft draft) {
    Shell shell = new Shell(draft);
    shell.cutLid();
    shell.addBosses();
    return shell.finish("bosses");
  }

  /** Draws a closed box with slots in its lid. */
  static Part vented(Draft draft) {
    Shell shell = new Shell(draft);
    shell.cutVents();
    return shell.finish("vented");
  }

  private Part finish(String kind) {
    List<Attribute> sizes = draft.sizing.block(w, d, h);
    return draft.finish(kind, noun, sizes);
  }

  /** Draws the thickness of a wall. */
  static double wall(Dice dice) {
    return dice.pick(1.0, 1.2, 1.5, 1.5, 2.0, 2.0, 2.0, 2.5, 3.0, 3.0, 3.0, 4.0, 5.0);
  }

  /** Words the thickness of a wall. */
  static Attribute wallWords(Draft draft, double t) {
    return Attribute.feature(
        draft.say(
            "[{0} walls|{0} wall|wall {0}|wall thickness {0}|{0} wall thickness|walls {0}"
                + "|walls {0} thick|{0} thick walls|wall={0#}|wall: {0}|t={0#}|{0} shell]",
            t),
        draft.say(
            "[{0} wall thickness|{0} walls|a wall thickness of {0}|{0} thick walls|walls of {0}"
                + "|walls {0} thick|a {0} wall|a {0} wall thickness]",
            t));
  }

  private void cutLid() {
    ProgramBuilder program = draft.program;
    int solid = program.last();
    int cutter = program.box(w - 2 * t, d - 2 * t, t + 2 * ProgramBuilder.OVERCUT);
    program.difference(solid, program.move(cutter, t, t, h - t - ProgramBuilder.OVERCUT));
    if (draft.dice.chance(0.2)) {
      noun = draft.say("[open |open-top |open top |open-topped |topless ]") + noun;
      return;
    }
    draft.feature(
        Attribute.feature(
            draft.say(
                "[open top|open top|open on top|open-top|top open|no lid|open at the top"
                    + "|without lid|no top]"),
            draft.say(
                "[open top|an open top|open top|no lid|no top|the top open|an open top side]")));
  }

  /** Posts start at z = 0, inside the floor, so that they are one piece with it. */
  private void addBosses() {
    Dice dice = draft.dice;
    double size = draft.note("boss_diameter", dice.pick(5.0, 6.0, 6.0, 7.0, 8.0));
    double shorter = Math.min(w, d);
    double drawn = dice.whole(t + size / 2 + 1, shorter / 2 - size);
    double least = Math.ceil(t + size / 2);
    double inset = draft.note("boss_inset", Math.max(Math.min(drawn, 15), least));
    double top = draft.note("boss_height", dice.whole(t + 2, Math.min(h - t - 2, 20)));
    ProgramBuilder program = draft.program;
    int solid = program.last();
    int post = program.cylinder(size / 2, top);
    double[][] corners = {
      {inset, inset}, {w - inset, inset}, {w - inset, d - inset}, {inset, d - inset}
    };
    for (double[] corner : corners) {
      solid = program.union(solid, program.move(post, corner[0], corner[1], 0));
    }
    String count = draft.words.count(4);
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{3} {0} diameter bosses|{3} {0} dia bosses|{3} bosses of {0} diameter"
                    + "|{3} corner bosses {0} in diameter|{3} {0} diameter corner posts] "
                    + "[reaching {1}|up to {1}|{1} tall from the bottom"
                    + "|{1} tall from the outside bottom]"
                    + "[, {2} from the edges| {2} from the outer edges|, inset {2}|, {2} inset]",
                size, top, inset, count)));
  }

  private void cutVents() {
    Dice dice = draft.dice;
    int count = dice.between(3, 6);
    double width = draft.note("vent_width", dice.pick(2.0, 2.0, 3.0, 4.0));
    double pitch = width * 2;
    double length = draft.note("vent_length", dice.whole(10, d / 2));
    double start = 10;
    while (start + pitch * count > w - 5) {
      count--;
    }
    draft.note("vents", count);
    ProgramBuilder program = draft.program;
    int solid = program.last();
    int slot = program.box(width, length, t + 2 * ProgramBuilder.OVERCUT);
    double z = h - t - ProgramBuilder.OVERCUT;
    int first = program.move(slot, start, (d - length) / 2, z);
    program.difference(solid, program.add("LP", first, 1, 0, 0, count, pitch));
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{0} {1} vent slots in the top|{0} vent slots {1} in the lid|{0} {1} vents on top"
                    + "|{0} ventilation slots {1} in the top"
                    + "|{0} slots of {1} in the top for ventilation|top vents: {0} slots {1}"
                    + "|{0} cooling slots {1} on top]",
                count, draft.words.dims(length, width))));
  }
}
