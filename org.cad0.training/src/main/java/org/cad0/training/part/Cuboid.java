package org.cad0.training.part;

import java.util.List;

/** A bare cube or box. */
final class Cuboid {
  private static final String BOX =
      "[block|block|cuboid|box|box|box|cube|cube|cube|brick|solid box|rectangular block|slab|bar"
          + "|rectangular prism|rectangular solid|rectangle|block of material]";

  private Cuboid() {}

  /** Draws a box with equal sides. */
  static Part cube(Draft draft) {
    Dice dice = draft.dice;
    double s = draft.note("side", dice.size(2, 120));
    List<Attribute> sizes =
        dice.chance(0.3)
            ? List.of(Attribute.same(draft.words.dims(s, s, s)))
            : List.of(
                new Attribute(
                    draft.say("{0}", s),
                    draft.say(
                        "[{0}|of {0}|side {0}|edge {0}|edge length {0}|{0} sides"
                            + "|{0} on each side|{0} a side|{0} per side]",
                        s),
                    draft.say(
                        "[{0} sides|sides of {0}|an edge length of {0}|{0} edges|a side of {0}"
                            + "|edge length {0}]",
                        s),
                    draft.say("[{0}|{0} on each side|{0} on a side|{0} in every direction]", s)));
    String noun = dice.pick("cube", "cube", "cube", "cube block");
    return Primitive.finish(draft, "cube", noun, sizes, "C", s, s, s);
  }

  /** Draws a box; people call it a cube too. */
  static Part box(Draft draft) {
    Dice dice = draft.dice;
    double w = dice.size(3, 180);
    double d = dice.size(3, 160);
    double h = dice.size(2, 120);
    if (dice.chance(0.2)) {
      d = w;
    }
    draft.note("width", w);
    draft.note("depth", d);
    draft.note("height", h);
    String noun = draft.say(BOX);
    List<Attribute> sizes =
        dice.chance(0.2) ? draft.sizing.sheet(w, d, h) : draft.sizing.block(w, d, h);
    return Primitive.finish(draft, "box", noun, sizes, "C", w, d, h);
  }
}
