package org.cad0.training.part;

import java.util.List;

/** Washers, rings, tubes and bushings: an outer and an inner diameter. */
final class Ring {
  private Ring() {}

  /** Draws a tube or a washer. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    boolean tube = dice.chance(0.5);
    double od = draft.note("outer_diameter", dice.size(6, 80));
    double id =
        draft.note("inner_diameter", Math.min(dice.size(2, Math.max(3, od * 0.85)), od - 1));
    double h = draft.note("height", tube ? dice.size(8, 120) : dice.size(0.5, 6));
    draft.program.hole(draft.program.cylinder(od / 2, h), id, h, 0, 0);
    String noun =
        tube
            ? draft.say(
                "[tube|tube|hollow tube|pipe|round tube|sleeve|bushing|hollow cylinder"
                    + "|pipe section|hollow spacer]")
            : draft.say(
                "[washer|washer|washer|flat washer|shim|ring|flat ring|spacer washer"
                    + "|spacer ring]");
    Attribute outer = outer(draft, od);
    Attribute inner = inner(draft, id);
    Attribute third = tube ? Standoff.height(draft, h) : draft.sizing.thick(h);
    List<Attribute> sizes = List.of(outer, inner, third);
    return draft.finish(
        tube ? "tube" : "washer", noun, dice.chance(0.3) ? dice.shuffled(sizes) : sizes);
  }

  private static Attribute outer(Draft draft, double od) {
    return new Attribute(
        draft.say("[{0} OD|{0} outer diameter|{0} outer|{0} outside diameter]", od),
        draft.say(
            "[OD {0}|{0} OD|outer diameter {0}|{0} outer|{0} outer diameter"
                + "|{0} outside diameter|outside {0}|od={0#}|outer dia {0}|OD: {0}|outer {0}"
                + "|{0} outside]",
            od),
        draft.say(
            "[an outer diameter of {0}|{0} outer diameter|{0} OD|outer diameter {0}|an OD of {0}]",
            od),
        draft.say("[{0} in outer diameter|{0} outside|{0} outer diameter|{0} OD]", od));
  }

  private static Attribute inner(Draft draft, double id) {
    return new Attribute(
        draft.say("[{0} ID|{0} inner diameter|{0} inner|{0} inside diameter]", id),
        draft.say(
            "[ID {0}|{0} ID|inner diameter {0}|{0} inner|{0} inner diameter"
                + "|{0} inside diameter|inside {0}|id={0#}|inner dia {0}|ID: {0}|inner {0}"
                + "|{0} hole|{0} inside|{0} bore]",
            id),
        draft.say(
            "[an inner diameter of {0}|{0} inner diameter|{0} ID|a {0} hole|an ID of {0}]", id),
        draft.say("[{0} in inner diameter|{0} inside|{0} inner diameter|{0} ID]", id));
  }
}
