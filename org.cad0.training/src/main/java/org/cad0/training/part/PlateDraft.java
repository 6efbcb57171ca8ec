package org.cad0.training.part;

/**
 * A plate without holes yet: one box at the origin, node 0.
 *
 * @param draft the part in the making
 * @param width along x, in mm
 * @param depth along y, in mm
 * @param thickness along z, in mm
 */
record PlateDraft(Draft draft, double width, double depth, double thickness) {
  private static final String FROM_EDGES =
      "[, {0} from the edges|, {0} from each edge| {0} from the edges| {0} from each edge"
          + "|, inset {0}| inset {0}| inset by {0}| with {0} inset|, {0} inset"
          + "| set in {0} from the edges|, {0} in from the sides|, centers {0} from the edge"
          + "|, edge distance {0}|, {0} off the edges| ({0} inset)|, offset {0} from the edges]";

  /**
   * Where hole centers are.
   *
   * @param distance from the edges, in mm
   * @param said whether the description gives it
   */
  record Inset(double distance, boolean said) {}

  /** Returns the shorter side. */
  double shorter() {
    return Math.min(width, depth);
  }

  /** Draws a hole at most {@code share} of the shorter side wide, or the one that goes unsaid. */
  Hole hole(double share) {
    Hole hole =
        draft.dice.chance(0.3)
            ? Hole.unsaid()
            : draft.drilling.between(2, Math.min(11, shorter() * share));
    draft.note("hole", hole.diameter());
    return hole;
  }

  /** Draws where hole centers are, leaving it unsaid where the default is right. */
  Inset inset(Hole hole) {
    Dice dice = draft.dice;
    double most = Math.floor(Math.min(20, shorter() / 4));
    double least = Math.ceil(hole.diameter() / 2 + 1.5);
    if (dice.chance(0.5) && most >= least) {
      double distance = dice.chance(0.85) ? dice.whole(least, most) : dice.step(least, most, 2);
      return new Inset(draft.note("inset", distance), true);
    }
    return new Inset(draft.note("inset", Defaults.inset(hole.diameter())), false);
  }

  /** Returns the words for a distance from the edges, none where it goes unsaid. */
  String fromEdges(Inset inset) {
    return inset.said() ? draft.say(FROM_EDGES, inset.distance()) : "";
  }

  /** Adds a bit for holes through the plate. */
  int bit(Hole hole) {
    return draft.program.drillBit(hole.diameter(), thickness);
  }

  /** Cuts holes with one bit at the points (x, y pairs). */
  void drill(int bit, double... points) {
    int solid = draft.program.last() == bit ? bit - 1 : draft.program.last();
    draft.program.drillAll(solid, bit, points);
  }

  /** Cuts holes with one bit in all corners. */
  void drillCorners(int bit, double i) {
    drill(bit, i, i, width - i, i, width - i, depth - i, i, depth - i);
  }

  /** Cuts a hole in the middle. */
  void drillCenter(Hole hole) {
    drill(bit(hole), width / 2, depth / 2);
  }
}
