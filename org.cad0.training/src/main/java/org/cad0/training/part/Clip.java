package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;

/** C-clips, pipe saddles, quarter rounds and channels. */
final class Clip {
  private static final String RING_NOUN =
      "[C-clip|C clip|c-clip|snap clip|snap clip|cable clip|pipe clip|spring clip|retaining clip"
          + "|snap-on clip|clip|hose clip]";

  private static final String SADDLE_NOUN =
      "[saddle|pipe saddle|pipe saddle|saddle block|pipe support|saddle clamp|pipe cradle|cradle"
          + "|tube saddle|pipe rest]";

  private static final String QUARTER_NOUN =
      "[quarter round|quarter round|quarter-round|quarter round trim|quarter cylinder"
          + "|quarter round molding|quarter round moulding|quarter rod|quarter-round strip"
          + "|corner trim]";

  private static final String CHANNEL_NOUN =
      "[U-channel|U channel|u-channel|channel|cable channel|U profile|cable duct|u-profile"
          + "|open channel|wire channel|channel clip]";

  private Clip() {}

  /** Draws a ring with a gap towards +x. */
  static Part ring(Draft draft) {
    Dice dice = draft.dice;
    double id = draft.note("inner_diameter", dice.size(5, 60));
    double t = draft.note("wall", dice.pick(1.5, 2.0, 2.0, 2.5, 3.0, 3.0, 4.0));
    double w = draft.note("width", dice.size(4, 40));
    double gap = draft.note("gap", dice.whole(Math.max(2, id * 0.3), Math.max(3, id * 0.8)));
    double od = id + 2 * t;
    ProgramBuilder program = draft.program;
    int solid = program.hole(program.cylinder(od / 2, w), id, w, 0, 0);
    int cutter = program.box(od, gap, w + 2 * ProgramBuilder.OVERCUT);
    program.difference(solid, program.move(cutter, 0, -gap / 2, -ProgramBuilder.OVERCUT));
    Attribute inner = inside(draft, id);
    Attribute wall =
        new Attribute(
            draft.say("{0} [thick|wall]", t),
            draft.say(
                "[{0} wall|wall {0}|{0} thick|thickness {0}|wall thickness {0}|{0} walls]", t),
            draft.say("[a {0} wall|a wall thickness of {0}|{0} wall|{0} thickness]", t),
            draft.say("{0} thick", t));
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{0} gap|gap {0}|{0} opening|opening {0}|{0} mouth|{0} slot opening|gap of {0}]",
                gap),
            draft.say(
                "[a {0} gap|a {0} opening|a gap of {0}|an opening of {0}|a {0} mouth"
                    + "|a {0} wide opening]",
                gap)));
    List<Attribute> sizes = List.of(inner, wall, draft.sizing.wide(w));
    String noun = draft.say(RING_NOUN);
    return draft.finish("c-clip", noun, dice.chance(0.3) ? dice.shuffled(sizes) : sizes);
  }

  private static Attribute inside(Draft draft, double id) {
    return new Attribute(
        draft.say("{0} [inner diameter|ID|diameter]", id),
        draft.say(
            "[for {0} rod|for a {0} pipe|for {0} cable|{0} inner diameter|ID {0}"
                + "|inner diameter {0}|{0} ID|for a {0} rod|for {0} tube|fits {0} pipe]",
            id),
        draft.say("[an inner diameter of {0}|{0} inner diameter|a {0} ID|room for a {0} rod]", id),
        draft.say("[{0} in inner diameter|{0} inside]", id));
  }

  /** Draws a block with a half-round channel along y in its top face. */
  static Part saddle(Draft draft) {
    Dice dice = draft.dice;
    double pipe = draft.note("pipe", dice.size(6, 60));
    double w = draft.note("width", dice.whole(pipe + 6, pipe + 50));
    double l = draft.note("length", dice.size(10, 80));
    double h = draft.note("height", dice.whole(pipe / 2 + 3, pipe / 2 + 30));
    ProgramBuilder program = draft.program;
    int block = program.box(w, l, h);
    int bit = program.turn(program.drillBit(pipe, l), -90, 0, 0);
    program.difference(block, program.move(bit, w / 2, -ProgramBuilder.OVERCUT, h));
    draft.feature(
        Attribute.feature(
            draft.say(
                "[for {0} pipe|for a {0} pipe|{0} pipe|pipe diameter {0}|for {0} tube|{0} groove"
                    + "|{0} round groove on top|for a {0} rod]",
                pipe),
            draft.say(
                "[a {0} groove on top|a {0} round groove|a groove for a {0} pipe"
                    + "|a {0} diameter groove along the top|a {0} half-round groove"
                    + "|a seat for a {0} pipe]",
                pipe)));
    String noun = draft.say(SADDLE_NOUN);
    return draft.finish("saddle", noun, draft.sizing.block(w, l, h));
  }

  /** Draws a quarter of a cylinder, by intersection. */
  static Part quarter(Draft draft) {
    Dice dice = draft.dice;
    double r = draft.note("radius", dice.size(4, 60));
    double l = draft.note("length", dice.size(10, 200));
    ProgramBuilder program = draft.program;
    program.intersection(program.cylinder(r, l), program.box(r, r, l));
    List<Attribute> sizes =
        List.of(
            draft.sizing.radius(r),
            dice.chance(0.7) ? draft.sizing.length(l) : draft.sizing.tall(l));
    String noun = draft.say(QUARTER_NOUN);
    return draft.finish("quarter", noun, dice.chance(0.4) ? dice.shuffled(sizes) : sizes);
  }

  /** Draws a U-channel along y, open upwards. */
  static Part channel(Draft draft) {
    Dice dice = draft.dice;
    double w = draft.note("width", dice.size(10, 80));
    double h = draft.note("height", dice.size(8, 60));
    double l = draft.note("length", dice.size(15, 200));
    double t = draft.note("wall", dice.pick(1.0, 1.5, 2.0, 2.0, 3.0, 3.0, 4.0));
    ProgramBuilder program = draft.program;
    int bar = program.box(w, l, h);
    int cutter = program.box(w - 2 * t, l + 2 * ProgramBuilder.OVERCUT, h);
    program.difference(bar, program.move(cutter, t, -ProgramBuilder.OVERCUT, t));
    List<Attribute> sizes = new ArrayList<>();
    if (dice.chance(0.35)) {
      sizes.add(Attribute.same(draft.words.dims(w, h)));
    } else {
      sizes.add(draft.sizing.wide(w));
      sizes.add(draft.sizing.tall(h));
    }
    sizes.add(draft.sizing.length(l));
    draft.feature(
        Attribute.feature(
            draft.say(
                "[{0} wall|{0} walls|wall {0}|wall thickness {0}|{0} wall thickness|{0} thick"
                    + "|thickness {0}|walls {0} thick]",
                t),
            draft.say(
                "[{0} walls|a {0} wall|a wall thickness of {0}|walls {0} thick|{0} thick walls"
                    + "|a thickness of {0}]",
                t)));
    String noun = draft.say(CHANNEL_NOUN);
    return draft.finish("channel", noun, dice.chance(0.25) ? dice.shuffled(sizes) : sizes);
  }
}
