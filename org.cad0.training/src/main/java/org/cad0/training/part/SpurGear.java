package org.cad0.training.part;

import java.util.List;

/**
 * Spur gears with block teeth: a body of root diameter, bars from the axis to the tip as teeth.
 *
 * <p>A gear is given by its outer diameter, or by its module m: then the outer diameter is m(z+2),
 * the root diameter m(z-2.5) for z teeth (ISO 53), and the teeth are 1.5 m wide.
 */
final class SpurGear {
  private static final String NOUN =
      "[spur gear|spur gear|gear|gear|gear wheel|cog|cogwheel|toothed wheel|pinion|sprocket]";

  private SpurGear() {}

  /** Sizes of a toothed wheel in mm. */
  private record Toothing(int teeth, double outer, double depth, double width, double module) {
    double root() {
      return outer - 2 * depth;
    }

    boolean byModule() {
      return module > 0;
    }

    boolean needsWords() {
      return !byModule() && (depth != Defaults.TOOTH_DEPTH || width != Defaults.TOOTH_WIDTH);
    }
  }

  /** Draws a gear. */
  static Part draw(Draft draft) {
    Dice dice = draft.dice;
    Toothing toothing = toothing(dice);
    double root = toothing.root();
    double t = dice.size(3, 25);
    double bore = dice.size(2, Math.max(3, Math.min(root * 0.45, 40)));
    draft.note("teeth", toothing.teeth());
    draft.note("outer_diameter", toothing.outer());
    draft.note("root_diameter", root);
    draft.note("tooth_width", toothing.width());
    draft.note("thickness", t);
    ProgramBuilder program = draft.program;
    int body = program.cylinder(root / 2, t);
    int bar = program.box(toothing.outer() / 2, toothing.width(), t);
    int tooth = program.move(bar, 0, -toothing.width() / 2, 0);
    int solid = program.union(body, program.around(tooth, toothing.teeth()));
    if (toothing.needsWords()) {
      draft.feature(toothWords(draft, toothing));
    }
    double height = t;
    if (dice.chance(0.25)) {
      double hub = Math.min(root - 2, bore + 2.0 * dice.between(2, 8));
      if (hub > bore + 2) {
        height = t + dice.between(3, 20);
        solid = program.union(solid, program.cylinder(draft.note("hub", hub) / 2, height));
        draft.feature(Hub.words(draft, hub, t, draft.note("overall_height", height)));
      }
    }
    if (dice.chance(0.9)) {
      program.hole(solid, draft.note("bore", bore), height, 0, 0);
      draft.feature(draft.drilling.shaft(bore));
    }
    Attribute size = size(draft, toothing);
    List<Attribute> sizes =
        List.of(teethWords(draft, toothing.teeth()), size, draft.sizing.thick(t));
    String noun = draft.say(NOUN);
    String kind = toothing.byModule() ? "spur-module" : "spur";
    return draft.finish(kind, noun, dice.chance(0.4) ? dice.shuffled(sizes) : sizes);
  }

  private static Toothing toothing(Dice dice) {
    boolean byModule = dice.chance(0.3);
    int n = dice.chance(0.5) ? 4 * dice.between(2, 12) : dice.between(8, 48);
    double depth =
        dice.chance(0.35) ? Defaults.TOOTH_DEPTH : dice.pick(2.0, 2.5, 3.0, 3.0, 5.0, 6.0);
    double width = dice.chance(0.35) ? Defaults.TOOTH_WIDTH : dice.pick(1.5, 2.0, 2.0, 2.5, 4.0);
    double module = dice.pick(1.0, 1.0, 2.0, 2.0, 3.0);
    if (byModule) {
      int teeth = Math.max(n, 12);
      return new Toothing(teeth, module * (teeth + 2), module * 2.25, module * 1.5, module);
    }
    // Gaps at the root stay at least a third of a tooth wide.
    double least = Math.ceil(n * width * 1.35 / Math.PI + 2 * depth);
    double drawn =
        dice.chance(0.6)
            ? least + 5 * Math.ceil(dice.between(0, 60) / 5.0)
            : least + dice.between(0, 60);
    double outer = dice.chance(0.5) ? 5 * Math.ceil(drawn / 5) : drawn;
    return new Toothing(n, outer, depth, width, 0);
  }

  private static Attribute size(Draft draft, Toothing toothing) {
    if (!toothing.byModule()) {
      return draft.sizing.diameter(toothing.outer());
    }
    double m = toothing.module();
    return new Attribute(
        draft.say("[module {0#}|{0#} module|m{0#}|mod {0#}]", m),
        draft.say("[module {0#}|mod {0#}|m={0#}|module: {0#}|module {0}]", m),
        draft.say("[module {0#}|a module of {0#}]", m),
        draft.say("module {0#}", m));
  }

  private static Attribute teethWords(Draft draft, int n) {
    return new Attribute(
        draft.say("[{0} tooth|{0}-tooth|{0} teeth|{0}T]", n),
        draft.say(
            "[{0} teeth|{0} teeth|{0}T|teeth {0}|teeth: {0}|z={0}|number of teeth {0}|{0} tooth]",
            n),
        draft.say("[{0} teeth|{0} teeth|{0} equally spaced teeth]", n),
        draft.say("{0} toothed", n));
  }

  private static Attribute toothWords(Draft draft, Toothing toothing) {
    Dice dice = draft.dice;
    boolean usualDepth = toothing.depth() == Defaults.TOOTH_DEPTH;
    boolean usualWidth = toothing.width() == Defaults.TOOTH_WIDTH;
    String width =
        usualWidth && dice.chance(0.5)
            ? ""
            : draft.say("[{0} wide|{0} wide|width {0}]", toothing.width());
    String depth = "";
    if (!usualDepth || width.isEmpty() || dice.chance(0.5)) {
      if (dice.chance(0.3)) {
        return Attribute.feature(
            draft.say("[root diameter {0}|{0} root diameter|body diameter {0}]", toothing.root())
                + (width.isEmpty() ? "" : draft.say("[, teeth | and teeth ]") + width));
      }
      depth = draft.say("[{0} deep|{0} long|{0} high]", toothing.depth());
    }
    String between = depth.isEmpty() || width.isEmpty() ? "" : draft.say("[ and |, ]");
    return Attribute.feature(
        dice.chance(0.5) ? "teeth " + depth + between + width : "teeth " + width + between + depth);
  }
}
