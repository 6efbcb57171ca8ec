package org.cad0.training.part;

import java.util.List;
import org.cad0.training.part.PlateDraft.Inset;

/** A pattern of holes in a plate. */
interface PlateHoles {
  /** All patterns. */
  List<Share<PlateHoles>> ALL =
      List.of(
          new Share<>(14, new None()),
          new Share<>(36, new Corners(false)),
          new Share<>(14, new Center()),
          new Share<>(9, new Corners(true)),
          new Share<>(6, new EdgeMiddles()),
          new Share<>(8, new Grid()),
          new Share<>(9, new Ends()));

  /** Returns the name of the kind of plate that this makes. */
  String name();

  /** Cuts the holes and describes them. */
  void cut(PlateDraft plate);

  /** No holes, now and then said so. */
  record None() implements PlateHoles {
    @Override
    public String name() {
      return "plain";
    }

    @Override
    public void cut(PlateDraft plate) {
      Draft draft = plate.draft();
      if (!draft.dice.chance(0.6)) {
        draft.feature(
            Attribute.feature(
                draft.say("[no holes|without holes|nothing else|plain|no holes at all|blank]"),
                draft.say("[no holes|no holes in it|nothing else|no features|no openings]")));
      }
    }
  }

  /** Four corner holes, with or without one in the center. */
  record Corners(boolean andCenter) implements PlateHoles {
    @Override
    public String name() {
      return andCenter ? "corners-center" : "corners";
    }

    @Override
    public void cut(PlateDraft plate) {
      Draft draft = plate.draft();
      Hole hole = plate.hole(0.2);
      Inset inset = plate.inset(hole);
      int bit = plate.bit(hole);
      plate.drillCorners(bit, inset.distance());
      String at = plate.fromEdges(inset);
      if (!andCenter) {
        draft.feature(Attribute.feature(drilled(draft, hole) + at, phrase(draft, hole) + at));
      } else if (draft.dice.chance(0.5)) {
        plate.drill(bit, plate.width() / 2, plate.depth() / 2);
        String extra =
            draft.say(
                "[ and one in the [center|middle|centre]| and the center"
                    + "| plus one in the [middle|center]|, plus a center hole| and a center hole"
                    + "| and a hole in the middle]");
        draft.feature(Attribute.feature(phrase(draft, hole) + extra + at));
      } else {
        Hole center = draft.drilling.between(3, Math.min(60, plate.shorter() * 0.3));
        draft.note("center_hole", center.diameter());
        plate.drillCenter(center);
        draft.feature(Attribute.feature(phrase(draft, hole) + at));
        draft.feature(Attribute.feature(Center.phrase(draft, center)));
      }
    }

    private static String drilled(Draft draft, Hole hole) {
      String phrase = phrase(draft, hole);
      return draft.dice.chance(0.12)
          ? draft.say("[drilled with|drilled with|drilled|punched with|with|having] ") + phrase
          : phrase;
    }

    static String phrase(Draft draft, Hole hole) {
      HoleWording drilling = draft.drilling;
      return switch (draft.dice.weighted(30, 40, 20, 10)) {
        case 0 ->
            drilling.counted(
                4, hole, "corner", "hole", "hole", "mounting hole", "through hole", "screw hole");
        case 1 ->
            drilling.counted(4, hole, draft.dice.pick("", "", "mounting", "screw"), "hole")
                + draft.say(
                    " [in the corners|at the corners|near the corners|one in each corner"
                        + "|, one at each corner|one in each corner|in all four corners"
                        + "|close to the corners|, one per corner|on the corners]");
        case 2 -> each(draft, hole);
        default -> {
          String holes =
              drilling.counted(4, hole, "", "corner hole", "corner hole", "mounting hole");
          yield holes.endsWith(" mounting holes") ? holes + " in the corners" : holes;
        }
      };
    }

    private static String each(Draft draft, Hole hole) {
      if (hole.before().isEmpty()) {
        return draft.say(
            "[a hole in each corner|holes in the corners|corner holes"
                + "|mounting holes in the corners|one hole in every corner|holes in all corners"
                + "|holes at all four corners|a hole near each corner]");
      }
      return draft.say(
          "[a {0} hole in each corner|{0} holes in the corners|{0} corner holes"
              + "|{0} mounting holes at the corners|one {0} hole in every corner"
              + "|{0} holes in all four corners|a {0} hole at each corner|corners drilled {0}"
              + "|{0} holes near the corners]",
          hole.before());
    }
  }

  /** One hole in the center. */
  record Center() implements PlateHoles {
    @Override
    public String name() {
      return "center";
    }

    @Override
    public void cut(PlateDraft plate) {
      Draft draft = plate.draft();
      Hole hole =
          draft.dice.chance(0.12)
              ? Hole.unsaid()
              : draft.drilling.between(3, Math.min(80, plate.shorter() * 0.5));
      draft.note("hole", hole.diameter());
      plate.drillCenter(hole);
      draft.feature(Attribute.feature(phrase(draft, hole)));
    }

    static String phrase(Draft draft, Hole hole) {
      if (draft.dice.chance(0.4)) {
        String where = draft.dice.pick("center", "central", "centre", "centered", "middle");
        return draft.drilling.counted(1, hole, where, "hole", "hole", "bore");
      }
      return draft.drilling.counted(
              1,
              hole,
              "",
              "hole",
              "hole",
              "through hole",
              "bore",
              "round hole",
              "opening",
              "round opening")
          + draft.say(
              " [in the center|in the centre|in the middle|at the center|at its center"
                  + "|through the middle|dead center|in its middle|through the center|centered"
                  + "|right in the middle]");
    }
  }

  /** One hole at the middle of each side. */
  record EdgeMiddles() implements PlateHoles {
    @Override
    public String name() {
      return "edges";
    }

    @Override
    public void cut(PlateDraft plate) {
      Draft draft = plate.draft();
      Hole hole = plate.hole(0.15);
      Inset inset = plate.inset(hole);
      double i = inset.distance();
      double w = plate.width();
      double d = plate.depth();
      plate.drill(plate.bit(hole), w / 2, i, w - i, d / 2, w / 2, d - i, i, d / 2);
      String place =
          draft.say(
              " [at the edge midpoints|, one in the middle of each edge"
                  + "|at the middle of every side|centered on each edge"
                  + "|at the midpoints of the edges|, one halfway along each edge"
                  + "|one at the middle of each side]");
      draft.feature(
          Attribute.feature(
              draft.drilling.counted(4, hole, "", "hole", "mounting hole")
                  + place
                  + plate.fromEdges(inset)));
    }
  }

  /** Rows and columns of holes, spread evenly between the outer ones. */
  record Grid() implements PlateHoles {
    @Override
    public String name() {
      return "grid";
    }

    @Override
    public void cut(PlateDraft plate) {
      Draft draft = plate.draft();
      Dice dice = draft.dice;
      int columns = dice.pick(3, 3, 2, 4, 3);
      int rows = columns == 2 ? 3 : dice.pick(2, 2, 3);
      Hole hole = draft.drilling.between(2, Math.min(8, plate.shorter() * 0.1));
      double least = Math.ceil(hole.diameter() / 2 + 1.5);
      double i = Math.max(dice.whole(5, Math.max(5, plate.shorter() / 4)), least);
      draft.note("columns", columns);
      draft.note("rows", rows);
      draft.note("hole", hole.diameter());
      draft.note("inset", i);
      double[] points = new double[columns * rows * 2];
      for (int k = 0; k < columns * rows; k++) {
        int row = k / columns;
        points[2 * k] = i + (plate.width() - 2 * i) * (k % columns) / (columns - 1);
        points[2 * k + 1] = i + (plate.depth() - 2 * i) * row / (rows - 1);
      }
      plate.drill(plate.bit(hole), points);
      String grid =
          draft.say(
              "[a {0}[x| by ]{1} [grid|pattern|array|matrix] of {2} holes"
                  + "|{2} holes in a {0}[x| by ]{1} [grid|pattern|array]"
                  + "|{0} columns and {1} rows of {2} holes|a {2} hole grid, {0} by {1}"
                  + "|{0}x{1} {2} holes"
                  + "|a grid of {2} holes, {0} along the width and {1} along the depth]",
              columns, rows, hole.before());
      draft.feature(Attribute.feature(grid + plate.fromEdges(new Inset(i, true))));
    }
  }

  /** One hole at the left end and one at the right. */
  record Ends() implements PlateHoles {
    @Override
    public String name() {
      return "two";
    }

    @Override
    public void cut(PlateDraft plate) {
      Draft draft = plate.draft();
      Hole hole = plate.hole(0.2);
      Inset inset = plate.inset(hole);
      double i = inset.distance();
      plate.drill(plate.bit(hole), i, plate.depth() / 2, plate.width() - i, plate.depth() / 2);
      String place =
          draft.say(
              " [left and right|at the left and right|one at each end|at both ends|at the ends"
                  + "|on the left and right side|one left, one right|, one on each end"
                  + "|near both ends]");
      draft.feature(
          Attribute.feature(
              draft.drilling.counted(2, hole, "", "hole", "mounting hole", "screw hole")
                  + place
                  + plate.fromEdges(inset)));
    }
  }
}
