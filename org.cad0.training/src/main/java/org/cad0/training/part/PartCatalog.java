package org.cad0.training.part;

import java.util.List;
import java.util.function.Predicate;

/** All part families. Stateless: safe for any number of threads. */
public final class PartCatalog {
  /** Share of descriptions in held-out sentences, where they are allowed. */
  private static final double HELD_OUT_SHARE = 0.5;

  private static final List<Share<PartFamily>> FAMILIES =
      List.of(
          family(17, "plate", PlateHoles.ALL.stream().map(PartCatalog::plate).toList()),
          family(
              17,
              "standoff",
              List.of(
                  kind(18, Standoff::solid),
                  kind(28, Standoff::bored),
                  kind(16, Ring::draw),
                  kind(14, Standoff::flanged),
                  kind(24, Standoff::hexagonal))),
          family(
              11,
              "bracket",
              List.of(
                  kind(60, AngleBracket::draw),
                  kind(16, ZedBracket::draw),
                  kind(24, SlottedPlate::draw))),
          family(
              12,
              "enclosure",
              List.of(
                  kind(24, Shell::closed),
                  kind(32, Shell::open),
                  kind(12, Shell::withBosses),
                  kind(10, Shell::vented),
                  kind(12, Tray::tray),
                  kind(10, Tray::lid))),
          family(
              12,
              "flange",
              List.of(
                  kind(46, Flange.FLAT),
                  kind(22, Flange.HUBBED),
                  kind(16, Flange.BLIND),
                  kind(16, Flange.RAISED))),
          family(
              8,
              "gear",
              List.of(
                  kind(46, SpurGear::draw),
                  kind(20, Hub::collar),
                  kind(18, Pulley::draw),
                  kind(16, Knob::draw))),
          family(
              7,
              "clip",
              List.of(
                  kind(36, Clip::ring),
                  kind(20, Clip::saddle),
                  kind(18, Clip::quarter),
                  kind(26, Clip::channel))),
          family(
              18,
              "primitive",
              List.of(
                  kind(14, Cuboid::cube),
                  kind(26, Cuboid::box),
                  kind(30, Turned::cylinder),
                  kind(14, Turned::sphere),
                  kind(10, Turned::cone),
                  kind(6, Turned::prism))));

  private PartCatalog() {}

  private static Share<PartFamily> family(int weight, String name, List<Share<PartKind>> kinds) {
    return new Share<>(weight, new PartFamily(name, kinds));
  }

  private static Share<PartKind> kind(int weight, PartKind kind) {
    return new Share<>(weight, kind);
  }

  private static Share<PartKind> plate(Share<PlateHoles> holes) {
    return kind(holes.weight(), new Plate(holes.item()));
  }

  /** Returns the names of all families. */
  public static List<String> families() {
    return FAMILIES.stream().map(share -> share.item().name()).toList();
  }

  /**
   * Draws a part and describes it.
   *
   * @param dice the row's choices
   * @param heldOutAllowed tells from the program whether a held-out sentence may describe it
   */
  public static DescribedPart draw(Dice dice, Predicate<String> heldOutAllowed) {
    PartFamily family = dice.weighted(FAMILIES);
    Draft draft = new Draft(dice);
    Part part = family.draw(draft);
    String program = DescribedPart.programOf(part.operations());
    boolean heldOut = heldOutAllowed.test(program) && dice.chance(HELD_OUT_SHARE);
    List<String> patterns = heldOut ? SentencePatterns.HELD_OUT : SentencePatterns.COMMON;
    int index = dice.between(0, patterns.size() - 1);
    String text = new Sentence(part, draft).write(patterns.get(index));
    String phrasing =
        family.name() + "/" + part.kind() + "/" + (heldOut ? "held-out-" : "") + index;
    return new DescribedPart(
        family.name(), phrasing, heldOut, text, part.operations(), part.parameters());
  }
}
