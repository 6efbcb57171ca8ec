package org.cad0.training.part;

/** Flat plates: plain, or with corner, center, edge, grid or end holes. */
final class Plate implements PartKind {
  private static final String NOUN =
      "[mounting |mounting |mounting |||flat |base |adapter |backing |cover |mount |end "
          + "|rectangular |square-edged ][plate|plate|plate|plate|plate|panel|sheet]";

  private final PlateHoles holes;

  Plate(PlateHoles holes) {
    this.holes = holes;
  }

  @Override
  public Part draw(Draft draft) {
    Dice dice = draft.dice;
    double w = draft.note("width", dice.size(25, 200));
    double d = draft.note("depth", dice.chance(0.12) ? w : dice.size(25, 160));
    boolean said = dice.chance(0.87);
    double t = draft.note("thickness", said ? thickness(dice) : Defaults.PLATE_THICKNESS);
    draft.program.box(w, d, t);
    holes.cut(new PlateDraft(draft, w, d, t));
    String noun = draft.say(NOUN);
    return draft.finish(holes.name(), noun, draft.sizing.plate(w, d, t, said));
  }

  private static double thickness(Dice dice) {
    return dice.chance(0.7) ? dice.whole(1, 12) : dice.step(1, 12, 2);
  }
}
