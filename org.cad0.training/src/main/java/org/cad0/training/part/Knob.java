package org.cad0.training.part;

import java.util.List;

/** Knobs with round notches for the fingers. */
final class Knob {
  private Knob() {}

  /** Draws a knob; the notches' centers are on its rim. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    double d = draft.note("diameter", dice.size(15, 60));
    double h = draft.note("height", dice.size(8, 35));
    double notch = dice.pick(3.0, 4.0, 5.0, 6.0, 8.0);
    while (notch > d / 4) {
      notch -= 1;
    }
    draft.note("notch", notch);
    int most = (int) Math.min(16, Math.PI * d * 0.65 / notch);
    int n = dice.between(Math.min(5, most), most);
    draft.note("notches", n);
    double bore = dice.size(2, Math.max(3, Math.min(12, d - 2 * notch - 3)));
    ProgramBuilder program = draft.program;
    int body = program.cylinder(d / 2, h);
    int bit = program.drillBit(notch, h);
    int first = program.move(bit, d / 2, 0, -ProgramBuilder.OVERCUT);
    int solid = program.difference(body, program.around(first, n));
    draft.feature(notchWords(draft, n, notch));
    if (dice.chance(0.7)) {
      program.hole(solid, draft.note("bore", bore), h, 0, 0);
      draft.feature(draft.drilling.shaft(bore));
    }
    String noun =
        draft.say(
            "[knob|knob|grip knob|control knob|star knob|fluted knob|hand knob|thumb wheel"
                + "|adjustment knob]");
    return draft.finish("knob", noun, List.of(draft.sizing.diameter(d), draft.sizing.tall(h)));
  }

  private static Attribute notchWords(Draft draft, int n, double notch) {
    String count = draft.words.count(n);
    return Attribute.feature(
        draft.say(
            "[{0} grip notches {1} diameter|{0} {1} grip notches|{0} notches {1}"
                + "|{0} flutes {1} diameter|{0} {1} finger grooves"
                + "|{0} round grooves {1} in diameter|{0} {1} scallops]",
            count, draft.words.marked(notch)),
        draft.say(
            "[{0} {1} grip notches|{0} {1} flutes|{0} {1} finger grooves around it"
                + "|{0} round notches of {1} diameter|{0} {1} scallops"
                + "|{0} {1} grooves around the edge]",
            count, draft.words.marked(notch)));
  }
}
