package org.cad0.training.part;

/** Mounting plates with rectangular slots along x, with or without corner holes. */
final class SlottedPlate {
  private static final String NOUN =
      "[slotted |slotted ||mounting |mounting |adjustable ||bracket ]plate";

  private SlottedPlate() {}

  /** Draws a slotted plate: one slot in the middle, or two at a quarter of the depth. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    double w = draft.note("width", dice.size(50, 180));
    double d = draft.note("depth", dice.size(40, 120));
    boolean said = dice.chance(0.88);
    double t =
        draft.note("thickness", said ? AngleBracket.thickness(dice) : Defaults.PLATE_THICKNESS);
    draft.program.box(w, d, t);
    double length = draft.note("slot_length", dice.whole(10, w / 2));
    double width = draft.note("slot_width", dice.whole(3, Math.min(12, d / 4)));
    String size = draft.words.dims(length, width);
    PlateDraft plate = new PlateDraft(draft, w, d, t);
    if (dice.chance(0.25)) {
      draft.note("slots", 2);
      cut(plate, length, width, d / 4, d / 4 * 3);
      draft.feature(Attribute.feature(draft.say("[two|2|two parallel|a pair of] {0} slots", size)));
    } else {
      cut(plate, length, width, d / 2);
      draft.feature(slot(draft, size));
      if (dice.chance(0.5)) {
        drillCorners(plate);
      }
    }
    String noun = draft.say(NOUN);
    return draft.finish("slotted", noun, draft.sizing.plate(w, d, t, said));
  }

  private static void cut(PlateDraft plate, double length, double width, double... centers) {
    ProgramBuilder program = plate.draft().program;
    int solid = program.last();
    int cutter = program.box(length, width, plate.thickness() + 2 * ProgramBuilder.OVERCUT);
    double x = (plate.width() - length) / 2;
    for (double y : centers) {
      int placed = program.move(cutter, x, y - width / 2, -ProgramBuilder.OVERCUT);
      solid = program.difference(solid, placed);
    }
  }

  private static Attribute slot(Draft draft, String size) {
    return Attribute.feature(
        draft.say(
            "[{0} slot|a {0} slot|slot {0}|one {0} slot|center slot {0}|{0} slot in the middle"
                + "|{0} center slot|{0} rectangular slot|{0} cutout|{0} window in the center]",
            size),
        draft.say(
            "[a {0} slot|a {0} slot in the middle|one {0} slot|a centered {0} slot"
                + "|a {0} rectangular cutout|a {0} slot in the center|a slot of {0}"
                + "|a {0} cutout in the middle|a {0} rectangular window]",
            size));
  }

  private static void drillCorners(PlateDraft plate) {
    Draft draft = plate.draft();
    Hole hole = draft.dice.chance(0.25) ? Hole.unsaid() : draft.drilling.between(2, 6.6);
    draft.note("hole", hole.diameter());
    plate.drillCorners(plate.bit(hole), Defaults.inset(hole.diameter()));
    String holes =
        draft.dice.chance(0.5)
            ? draft.drilling.counted(4, hole, "corner", "hole", "hole", "mounting hole")
            : draft.drilling.counted(4, hole, "", "hole", "mounting hole")
                + draft.say(" [in the corners|at the corners|, one in each corner]");
    draft.feature(Attribute.feature(holes));
  }
}
