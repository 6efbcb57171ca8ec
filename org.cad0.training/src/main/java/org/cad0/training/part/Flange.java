package org.cad0.training.part;

import java.util.List;
import java.util.Locale;

/** Round flanges; bolt holes as a circular pattern or, where the description says so, singly. */
enum Flange implements PartKind {
  /** A disc with a bore. */
  FLAT(
      "[flange|flange|flange|flange|pipe flange|round flange|flat flange|bolt flange|disc flange"
          + "|mounting flange|circular flange|ring flange]"),
  /** With a hub that rises from z = 0 through the disc. */
  HUBBED(
      "[hub flange|hubbed flange|flange|flange|pipe flange|slip-on flange|flange with hub"
          + "|weld neck flange]"),
  /** Without a bore. */
  BLIND(
      "[blind flange|blind flange|blank flange|blanking flange|end flange|blind pipe flange"
          + "|cover flange]"),
  /** With a low raised face. */
  RAISED("[raised face flange|flange|flange|pipe flange]");

  private final String noun;

  Flange(String noun) {
    this.noun = noun;
  }

  @Override
  public Part draw(Draft draft) {
    Dice dice = draft.dice;
    double t = draft.note("thickness", dice.chance(0.75) ? dice.whole(3, 20) : dice.size(2, 20));
    double bore = dice.size(6, 60);
    Hole bolt = draft.drilling.between(2.5, 11);
    double inner = inner(dice, bore);
    double circle = rounded(dice, inner + bolt.diameter() + dice.between(3, 30));
    double d = rounded(dice, circle + bolt.diameter() + dice.between(3, 25));
    draft.note("diameter", d);
    draft.note("bolt_circle", circle);
    draft.note("bolt_hole", bolt.diameter());
    int solid = draft.program.cylinder(d / 2, t);
    double height = t + raise(dice);
    if (height > t) {
      draft.note("raised_diameter", inner);
      draft.note("overall_height", height);
      solid = draft.program.union(solid, draft.program.cylinder(inner / 2, height));
      draft.feature(
          this == HUBBED ? Hub.words(draft, inner, t, height) : face(draft, inner, height - t));
    }
    if (this != BLIND) {
      solid = draft.program.hole(solid, draft.note("bore", bore), height, 0, 0);
      draft.feature(boreWords(draft, bore));
    }
    drillBolts(draft, solid, bolt, circle, t);
    String said = draft.say(noun);
    List<Attribute> sizes = List.of(draft.sizing.diameter(d), draft.sizing.thick(t));
    return draft.finish(
        name().toLowerCase(Locale.ROOT), said, dice.chance(0.3) ? dice.shuffled(sizes) : sizes);
  }

  /** Returns the diameter that the bolt circle must stay outside of. */
  private double inner(Dice dice, double bore) {
    return switch (this) {
      case HUBBED, RAISED -> bore + 2.0 * dice.between(3, 10);
      case BLIND -> dice.size(10, 50);
      case FLAT -> bore;
    };
  }

  private double raise(Dice dice) {
    return switch (this) {
      case HUBBED -> dice.between(4, 40);
      case RAISED -> dice.pick(1.0, 1.5, 2.0, 2.0, 3.0);
      case BLIND, FLAT -> 0;
    };
  }

  private static double rounded(Dice dice, double value) {
    double whole = Math.ceil(value);
    return dice.chance(0.6) ? 5 * Math.ceil(whole / 5) : whole;
  }

  private static Attribute face(Draft draft, double diameter, double rise) {
    return Attribute.feature(
        draft.say(
            "[{0} raised face {1} high|raised face {0} diameter, {1} high"
                + "|raised face dia {0} x {1}|{0} x {1} raised face]",
            diameter, rise),
        draft.say(
            "[a {0} raised face {1} high|a raised face of {0} diameter and {1} height"
                + "|a {1} raised face of {0} diameter]",
            diameter, rise));
  }

  private static Attribute boreWords(Draft draft, double bore) {
    return Attribute.feature(
        draft.say(
            "[{0} bore|bore {0}|{0} center hole|{0} hole in the center|bore: {0}|Ø{0#} bore"
                + "|{0} center bore|bore dia {0}|{0} through bore|center hole {0}|{0} ID]",
            bore),
        draft.say(
            "[a {0} bore|a bore of {0}|a {0} center hole|a {0} center bore|{0} bore"
                + "|a {0} hole in the middle|a {0} diameter bore|a central {0} hole]",
            bore));
  }

  private static void drillBolts(Draft draft, int solid, Hole bolt, double circle, double t) {
    int n = draft.dice.pick(3, 4, 4, 4, 4, 5, 6, 6, 6, 8, 8, 10, 12);
    while (n * (bolt.diameter() + 2) > Math.PI * circle * 0.9) {
      n--;
    }
    draft.note("bolts", n);
    boolean singly = n == 4 && draft.dice.chance(0.3);
    ProgramBuilder program = draft.program;
    int bit = program.drillBit(bolt.diameter(), t);
    double r = circle / 2;
    if (singly) {
      program.drillAll(solid, bit, r, 0, 0, r, -r, 0, 0, -r);
    } else {
      int first = program.move(bit, r, 0, -ProgramBuilder.OVERCUT);
      program.difference(solid, program.around(first, n));
    }
    draft.feature(Attribute.feature(boltWords(draft, bolt, circle, n, singly)));
  }

  private static String boltWords(Draft draft, Hole bolt, double circle, int n, boolean singly) {
    String holes =
        draft.dice.chance(0.25) && bolt.screw()
            ? draft.words.count(n) + " " + bolt.label() + " bolts"
            : draft.drilling.counted(
                n, bolt, "", "bolt hole", "bolt hole", "hole", "hole", "mounting hole");
    String on =
        draft.say(
            "[ on a {0} bolt circle| on {0} PCD| on a {0} PCD| on a {0} diameter bolt circle"
                + "|, bolt circle {0}|, {0} bolt circle|, PCD {0}|, {0} PCD| at {0} pitch circle"
                + "| on a {0} pitch circle| on a {0} circle| bolt circle diameter {0}"
                + "| around a {0} bolt circle|, BCD {0}| on {0} BCD]",
            circle);
    String each =
        singly
            ? draft.say(
                "[, placed one by one|, drilled one by one|, each placed individually"
                    + "|, drilled individually|, one by one]")
            : "";
    return holes + on + each;
  }
}
